/** A voice as a browser lists it. */
export interface FakeVoice {
  name: string;
  lang: string;
  localService: boolean;
}

/** How a browser with speech behaves in a test. */
export interface FakeSpeechSettings {
  voices: readonly FakeVoice[];
  /** When the voices arrive after the page; at once when 0. */
  voicesAfterMs: number;
}

/** How a test plays the browser's speech engine. */
export interface FakeSpeechEngine {
  /** What is being said, and how fast. */
  saying: () => { text: string; rate: number; voice: string } | null;
  /** Everything that was begun, in order. */
  begun: string[];
  /** The engine comes to the end of the sentence, or breaks down over it. */
  finish: () => void;
  fail: () => void;
  /** The voices arrive now, if they have not yet. */
  bringVoices: () => void;
}

declare global {
  interface Window {
    fakeSpeech?: FakeSpeechEngine;
  }
}

/**
 * Gives a browser page, or jsdom, a speech engine that says nothing and does what the test tells it: `window.fakeSpeech`.
 * It needs nothing from outside, so that Playwright can hand it to a page: `addInitScript(installFakeSpeech, settings)`.
 */
export function installFakeSpeech({ voices, voicesAfterMs }: FakeSpeechSettings): void {
  interface Utterance {
    text: string;
    rate: number;
    voice: FakeVoice | null;
    onstart: (() => void) | null;
    onend: (() => void) | null;
    onerror: ((event: { error: string }) => void) | null;
  }
  class FakeUtterance implements Utterance {
    lang = '';
    rate = 1;
    voice: FakeVoice | null = null;
    onstart = null;
    onend = null;
    onerror = null;
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  let current: Utterance | null = null;
  const begun: string[] = [];
  let listed = voicesAfterMs === 0 ? voices : [];
  if (voicesAfterMs > 0) setTimeout(() => (listed = voices), voicesAfterMs);
  const take = () => {
    const utterance = current;
    current = null;
    return utterance;
  };
  const synthesis = {
    get speaking() {
      return current !== null;
    },
    pending: false,
    getVoices: () => [...listed],
    speak(utterance: Utterance) {
      current = utterance;
      begun.push(utterance.text);
      utterance.onstart?.();
    },
    // As in browsers: what is broken off hears of it as an error, and later.
    cancel() {
      const utterance = take();
      setTimeout(() => utterance?.onerror?.({ error: 'interrupted' }), 0);
    },
  };
  const engine: FakeSpeechEngine = {
    saying: () =>
      current === null ? null : { text: current.text, rate: current.rate, voice: current.voice?.name ?? '' },
    begun,
    finish: () => take()?.onend?.(),
    fail: () => take()?.onerror?.({ error: 'synthesis-failed' }),
    bringVoices: () => (listed = voices),
  };
  const provided = { speechSynthesis: synthesis, SpeechSynthesisUtterance: FakeUtterance, fakeSpeech: engine };
  for (const [name, value] of Object.entries(provided)) {
    Object.defineProperty(window, name, { configurable: true, writable: true, value });
  }
}
