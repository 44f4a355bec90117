type Listener = () => void;

/** One player of WeChat, as far as the adapter uses it. */
class FakeInnerAudio {
  src = '';
  playbackRate = 1;
  isPlaying = false;
  private isDestroyed = false;
  private readonly ended: Listener[] = [];
  private readonly broken: Listener[] = [];

  onEnded(listener: Listener): void {
    this.ended.push(listener);
  }
  onError(listener: Listener): void {
    this.broken.push(listener);
  }
  play(): void {
    if (this.isDestroyed) throw new Error('The player was destroyed.');
    this.isPlaying = true;
  }
  stop(): void {
    this.isPlaying = false;
  }
  destroy(): void {
    this.isPlaying = false;
    this.isDestroyed = true;
  }
  tell(what: 'ended' | 'broken'): void {
    this.isPlaying = false;
    this[what].forEach((listener) => listener());
  }
}

/** What the plugin answers: an answer of its own, or a failure of the call. */
export type PluginAnswer = { retcode: number; filename?: string } | 'fails';

/** WeChat's players, requests and the plugin WechatSI, as a test sets them and looks at them. */
export const wechatSound = {
  players: [] as FakeInnerAudio[],
  /** What a request answers; fails where it is `undefined`. */
  served: undefined as { statusCode: number; data: unknown } | undefined,
  requested: [] as string[],
  /** Sentences that the plugin was given. */
  spoken: [] as string[],
};

/** @param pluginAnswers what the plugin makes of a sentence; none where the build has no plugin. */
export function startWechatSound(pluginAnswers?: (content: string) => PluginAnswer): void {
  wechatSound.players = [];
  wechatSound.served = undefined;
  wechatSound.requested = [];
  wechatSound.spoken = [];
  if (pluginAnswers === undefined) Reflect.deleteProperty(globalThis, 'requirePlugin');
  else Object.assign(globalThis, { requirePlugin: () => ({ textToSpeech: textToSpeech(pluginAnswers) }) });
}

/** The player that sounds now. */
export function playingNow(): FakeInnerAudio | undefined {
  const playing = wechatSound.players.filter(({ isPlaying }) => isPlaying);
  if (playing.length > 1) throw new Error('Two players sound at once.');
  return playing[0];
}

/** The part of Taro's API object that is about sound. */
export const fakeTaroSound = {
  createInnerAudioContext() {
    const player = new FakeInnerAudio();
    wechatSound.players.push(player);
    return player;
  },
  request({ url }: { url: string }) {
    wechatSound.requested.push(url);
    return wechatSound.served === undefined
      ? Promise.reject(Object.assign(new Error('See errMsg.'), { errMsg: 'request:fail timeout' }))
      : Promise.resolve(wechatSound.served);
  },
};

interface PluginCall {
  content: string;
  success: (result: { retcode: number; filename?: string }) => void;
  fail: (error: { retcode: number }) => void;
}

function textToSpeech(answers: (content: string) => PluginAnswer) {
  return ({ content, success, fail }: PluginCall) => {
    wechatSound.spoken.push(content);
    const answer = answers(content);
    setTimeout(() => (answer === 'fails' ? fail({ retcode: -1 }) : success(answer)), 0);
  };
}
