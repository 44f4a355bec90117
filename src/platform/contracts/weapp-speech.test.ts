/** @jest-environment node */
// Node has no window, document or Audio: an adapter that touches one fails here.
import { createSpeech, type WeappSpeechSettings } from '../adapters/speech.weapp';
import { manifestOf, sentenceAt } from './fake-sound-files';
import { playingNow, startWechatSound, wechatSound, type PluginAnswer } from './fake-wechat-sound';
import { contractReading, describeSpeech, type SpeechHarness } from './speech.contract';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: jest.requireActual<typeof import('./fake-wechat-sound')>('./fake-wechat-sound').fakeTaroSound,
}));

const base = 'https://audio.example/red-bridge';
const withoutBoth: WeappSpeechSettings = { plugin: false, recordings: '' };

function harness(settings: Partial<WeappSpeechSettings>, textAt: (src: string) => string): SpeechHarness {
  const speech = createSpeech({ ...withoutBoth, ...settings });
  return {
    speech,
    saying() {
      const player = playingNow();
      return player === undefined ? null : { text: textAt(player.src), rate: player.playbackRate };
    },
    finish: () => playingNow()?.tell('ended'),
    fail: () => playingNow()?.tell('broken'),
  };
}

const fileOf = (content: string): PluginAnswer => ({ retcode: 0, filename: `https://wechat.example/${content}` });

function withPlugin(answers: (content: string) => PluginAnswer = fileOf): SpeechHarness {
  startWechatSound(answers);
  return harness({ plugin: true }, (src) => src.replace('https://wechat.example/', ''));
}

function withRecordings(served: typeof wechatSound.served): SpeechHarness {
  startWechatSound();
  wechatSound.served = served;
  return harness({ recordings: base }, sentenceAt);
}

const whole = { statusCode: 200, data: manifestOf({ isWhole: true }) };

describeSpeech('weapp, with the plugin', {
  speaks: () => withPlugin(),
  cannot: [],
  hidden: () => createSpeech(withoutBoth),
});

describeSpeech('weapp, with recordings', {
  speaks: () => withRecordings(whole),
  cannot: [
    ['notRecorded', () => withRecordings({ statusCode: 200, data: manifestOf({ isWhole: false }) })],
    ['unreachable', () => withRecordings({ statusCode: 404, data: 'not here' })],
    ['unreachable', () => withRecordings(undefined)],
  ],
  hidden: () => createSpeech(withoutBoth),
});

describe('speech: WeChat in particular', () => {
  const heard = async ({ speech }: SpeechHarness) => {
    const listener = jest.fn();
    speech.start(contractReading, { from: 0, speed: 'normal' }, listener);
    await new Promise((wake) => setTimeout(wake, 30));
    return listener.mock.calls.map(([event]: unknown[]) => event);
  };

  it('gives the plugin the sentence and, ahead, the next one, each once', async () => {
    const reading = withPlugin();
    await heard(reading);
    reading.finish();
    await new Promise((wake) => setTimeout(wake, 30));
    expect(wechatSound.spoken).toEqual(['第一句。', '第二句。', '第三句。']);
  });

  it.each([
    ['refuses the text', () => withPlugin(() => ({ retcode: -40001 }))],
    ['makes no file', () => withPlugin(() => ({ retcode: 0 }))],
    ['fails', () => withPlugin(() => 'fails')],
  ])('tells that the plugin %s', async (_what, make) => {
    expect(await heard(make())).toEqual([
      { kind: 'sentence', index: 0 },
      { kind: 'failed', index: 0 },
    ]);
  });

  it('tells that the plugin is not there', async () => {
    startWechatSound();
    expect(await heard(harness({ plugin: true }, String))).toEqual([
      { kind: 'sentence', index: 0 },
      { kind: 'failed', index: 0 },
    ]);
  });

  it('asks the configured address and no other', async () => {
    const { speech } = withRecordings(whole);
    await speech.ability(contractReading);
    expect(wechatSound.requested).toEqual([`${base}/hongqiao/manifest.json`]);
  });

  it('leaves no player behind', async () => {
    const reading = withRecordings(whole);
    await heard(reading);
    reading.finish();
    await new Promise((wake) => setTimeout(wake, 30));
    reading.speech.stop();
    expect(wechatSound.players).toHaveLength(2);
    for (const player of wechatSound.players) expect(() => player.play()).toThrow('destroyed');
  });
});
