import { speedFactors, type SentenceVoice } from '../sentence-voice';

/** How long voices are waited for, and how often they are asked for, in milliseconds. */
const voicesPatienceMs = 1500;
const askAgainMs = 100;
/** An engine that has not begun after so long will not. */
const beginPatienceMs = 6000;
/** Chromium loses what is said right after something was broken off. */
const breathMs = 60;

/**
 * The browser's own Chinese voice, or `null`: WebViews, WeChat's browser among them, often have no speech at all, and
 * systems without Chinese have other voices only.
 */
export async function findBrowserVoice(): Promise<SentenceVoice | null> {
  // Typed as always there, and missing in many WebViews.
  const synthesis = (window as Partial<Window>).speechSynthesis;
  if (synthesis === undefined || typeof SpeechSynthesisUtterance === 'undefined') return null;
  const voice = bestChineseVoice(await voicesOf(synthesis));
  return voice === null ? null : createBrowserVoice(synthesis, voice);
}

/** Voices arrive some time after the page, and Safari tells of it by no event: they are asked for until they are there. */
async function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  for (let waitedMs = 0; waitedMs < voicesPatienceMs; waitedMs += askAgainMs) {
    const voices = synthesis.getVoices();
    if (voices.length > 0) return voices;
    await new Promise((wake) => setTimeout(wake, askAgainMs));
  }
  return synthesis.getVoices();
}

/**
 * A voice of the mainland's Mandarin before another Mandarin, one on the phone before one that needs the network.
 * Cantonese is no help to somebody in Tianjin.
 */
export function bestChineseVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const rank = (voice: SpeechSynthesisVoice) => mandarinRank(voice.lang) * 2 + (voice.localService ? 0 : 1);
  const mandarin = voices.filter(({ lang }) => mandarinRank(lang) < notMandarin);
  return mandarin.sort((one, other) => rank(one) - rank(other))[0] ?? null;
}

const notMandarin = 9;

/** Android writes `zh_CN` and `zh_CN_#Hans`, Apple `zh-CN`, others `cmn-Hans-CN`. */
function mandarinRank(lang: string): number {
  const [language = '', ...parts] = lang.toLowerCase().split(/[-_#]+/);
  if (language !== 'zh' && language !== 'cmn') return notMandarin;
  if (parts.includes('hk') || parts.includes('mo') || parts.includes('yue')) return notMandarin;
  if (parts.includes('cn') || parts.includes('hans') || parts.length === 0) return 0;
  return 1;
}

function createBrowserVoice(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice): SentenceVoice {
  /** Kept, because Chromium forgets an utterance that nobody holds, together with its events. */
  let utterance: SpeechSynthesisUtterance | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hush(): void {
    clearTimeout(timer);
    if (utterance === null) return;
    utterance.onstart = null;
    utterance.onend = null;
    utterance.onerror = null;
    utterance = null;
    synthesis.cancel();
  }

  // What was being said must not go on over the next site; nor on the way back, with nothing that could stop it.
  window.addEventListener('pagehide', () => synthesis.cancel());

  return {
    say({ text, speed }, done) {
      const isBusy = synthesis.speaking || synthesis.pending;
      hush();
      const now = new SpeechSynthesisUtterance(text);
      utterance = now;
      now.voice = voice;
      now.lang = voice.lang;
      now.rate = speedFactors[speed];
      const finish = (outcome: 'said' | 'failed') => {
        if (utterance !== now) return;
        clearTimeout(timer);
        utterance = null;
        if (outcome === 'failed') synthesis.cancel();
        done(outcome);
      };
      now.onstart = () => clearTimeout(timer);
      now.onend = () => finish('said');
      now.onerror = () => finish('failed');
      const speak = () => {
        synthesis.speak(now);
        timer = setTimeout(() => {
          if (!synthesis.speaking) finish('failed');
        }, beginPatienceMs);
      };
      // At once where that works: iPhones let only the tap itself begin to speak.
      if (isBusy) timer = setTimeout(speak, breathMs);
      else speak();
    },
    hush,
  };
}
