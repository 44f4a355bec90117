import { installFakeSpeech, type FakeSpeechSettings } from '../../../test/speech/install-fake-speech';
import { bestChineseVoice } from '../adapters/browser-voice.h5';
import { createSpeech } from '../adapters/speech.h5';
import { createFakePlayer, manifestOf, sentenceAt } from './fake-sound-files';
import { contractReading, describeSpeech, type SpeechHarness } from './speech.contract';

const mandarin = { name: '普通话', lang: 'zh-CN', localService: true };
const english = { name: 'English', lang: 'en-US', localService: true };

let asked: string[] = [];

/** A server that answers each request with this, or with nothing. */
function serve(manifest: unknown): void {
  asked = [];
  const answer = (address: string) => {
    asked.push(address);
    return manifest === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({ ok: true, json: () => Promise.resolve(manifest) });
  };
  Object.defineProperty(window, 'fetch', { configurable: true, writable: true, value: answer });
}

function takeSpeechAway(): void {
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'fakeSpeech'])
    Reflect.deleteProperty(window, name);
}

function withVoices(settings: Partial<FakeSpeechSettings>): SpeechHarness {
  serve(undefined);
  installFakeSpeech({ voices: [english, mandarin], voicesAfterMs: 0, ...settings });
  const engine = window.fakeSpeech;
  if (engine === undefined) throw new Error('The fake speech was not installed.');
  return { speech: createSpeech(), saying: engine.saying, finish: engine.finish, fail: engine.fail };
}

function withRecordings(manifest: unknown): SpeechHarness {
  takeSpeechAway();
  serve(manifest);
  const { player, playing, finish, fail } = createFakePlayer();
  const saying = () => {
    const now = playing();
    return now === null ? null : { text: sentenceAt(now.address), rate: now.rate };
  };
  return { speech: createSpeech(player), saying, finish, fail };
}

describeSpeech('h5, with a voice', {
  speaks: () => withVoices({}),
  cannot: [
    ['noVoice', () => withVoices({ voices: [english] })],
    ['noVoice', () => withVoices({ voices: [] })],
  ],
  hidden: 'cannotHappen',
});

describeSpeech('h5, with recordings', {
  speaks: () => withRecordings(manifestOf({ isWhole: true })),
  cannot: [
    ['noVoice', () => withRecordings(manifestOf({ isWhole: false }))],
    ['noVoice', () => withRecordings({ from: 'somebody else' })],
    ['noVoice', () => withRecordings(undefined)],
  ],
  hidden: 'cannotHappen',
});

describe('speech: the browser in particular', () => {
  it('waits for voices that arrive late, and asks no server then', async () => {
    const { speech } = withVoices({ voicesAfterMs: 300 });
    expect(await speech.ability(contractReading)).toBe('speaks');
    expect(asked).toEqual([]);
  });

  it('asks for a manifest once, beside the app, and again only where it got none', async () => {
    const { speech } = withRecordings(manifestOf({ isWhole: true }));
    await speech.ability(contractReading);
    await speech.ability(contractReading);
    expect(asked).toEqual(['/audio/hongqiao/manifest.json']);
    const { speech: unlucky } = withRecordings(undefined);
    await unlucky.ability(contractReading);
    await unlucky.ability(contractReading);
    expect(asked).toHaveLength(2);
  });

  it('falls silent when the page is left for another site', async () => {
    const { speech, saying } = withVoices({});
    speech.start(contractReading, { from: 0, speed: 'normal' }, () => undefined);
    await new Promise((wake) => setTimeout(wake, 0));
    expect(saying()).toMatchObject({ text: '第一句。', voice: '普通话' });
    window.dispatchEvent(new Event('pagehide'));
    expect(saying()).toBeNull();
  });

  it('gives up on an engine that never begins', async () => {
    jest.useFakeTimers();
    const { speech } = withVoices({});
    Object.assign(window.speechSynthesis, { speak: () => undefined });
    const heard = jest.fn();
    speech.start(contractReading, { from: 0, speed: 'normal' }, heard);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(heard).toHaveBeenLastCalledWith({ kind: 'failed', index: 0 });
    jest.useRealTimers();
  });
});

describe('bestChineseVoice', () => {
  const voice = (lang: string, localService = true) =>
    ({ lang, localService, name: lang, default: false, voiceURI: lang }) satisfies SpeechSynthesisVoice;

  it.each([
    [['en-US', 'zh-TW', 'zh-CN'], 'zh-CN'],
    [['zh-HK', 'zh-TW'], 'zh-TW'],
    [['zh_CN_#Hans', 'zh-TW'], 'zh_CN_#Hans'],
    [['cmn-Hans-CN'], 'cmn-Hans-CN'],
    [['zh'], 'zh'],
    [['zh-HK', 'yue-Hant-HK', 'en-GB', 'ja-JP'], null],
    [[], null],
  ])('of %j takes %s', (langs, best) => {
    expect(bestChineseVoice(langs.map((lang) => voice(lang)))?.lang ?? null).toBe(best);
  });

  it('takes a voice on the phone before one that needs the network', () => {
    const chosen = bestChineseVoice([voice('zh-CN', false), voice('zh-CN', true), voice('zh-TW', true)]);
    expect(chosen).toMatchObject({ lang: 'zh-CN', localService: true });
  });
});
