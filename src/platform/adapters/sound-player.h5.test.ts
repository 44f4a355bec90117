import { createSoundPlayer } from './sound-player.h5';

/** An audio element that loads nothing: jsdom has none that plays. */
function makeElement(play: () => Promise<void> = () => Promise.resolve()) {
  const element = document.createElement('audio');
  const pause = jest.fn();
  Object.assign(element, { play, pause });
  return { element, pause };
}

describe('the player of files in a browser', () => {
  it('plays a file at a rate and tells its end once', () => {
    const { element } = makeElement();
    const done = jest.fn();
    createSoundPlayer(() => element).play('/audio/hongqiao/1.mp3', 0.75, done);
    expect(element.src).toBe('http://localhost/audio/hongqiao/1.mp3');
    expect([element.playbackRate, element.defaultPlaybackRate]).toEqual([0.75, 0.75]);
    element.dispatchEvent(new Event('ended'));
    element.dispatchEvent(new Event('ended'));
    expect(done.mock.calls).toEqual([['said']]);
  });

  it('tells nothing of a file that was stopped', () => {
    const { element, pause } = makeElement();
    const player = createSoundPlayer(() => element);
    const done = jest.fn();
    player.play('/1.mp3', 1, done);
    player.stop();
    element.dispatchEvent(new Event('ended'));
    expect(pause).toHaveBeenCalled();
    expect(done).not.toHaveBeenCalled();
  });

  it('tells of a file that cannot be played', () => {
    const { element } = makeElement();
    const done = jest.fn();
    createSoundPlayer(() => element).play('/gone.mp3', 1, done);
    element.dispatchEvent(new Event('error'));
    expect(done.mock.calls).toEqual([['failed']]);
  });

  it.each([
    ['NotAllowedError', [['failed']]],
    ['AbortError', []],
  ])('after %s tells %j', async (name, calls) => {
    const { element } = makeElement(() => Promise.reject(new DOMException('', name)));
    const done = jest.fn();
    createSoundPlayer(() => element).play('/1.mp3', 1, done);
    await Promise.resolve();
    await Promise.resolve();
    expect(done.mock.calls).toEqual(calls);
  });
});
