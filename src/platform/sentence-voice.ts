import type { Reading, SpeechAbility, SpeechSpeed } from './ports/speech';

/** One sentence to be said. */
export interface Utterance {
  text: string;
  /** The sentence after it, which may be fetched ahead. */
  next: string | undefined;
  pack: string;
  speed: SpeechSpeed;
}

/** Something that says one sentence at a time: the browser's voice, or a player of recordings. */
export interface SentenceVoice {
  /** Begins to say a sentence, and calls back once: never after `hush`. */
  say: (utterance: Utterance, done: (outcome: 'said' | 'failed') => void) => void;
  /** Falls silent at once. */
  hush: () => void;
}

/** The voice for a page, or why there is none. */
export type VoiceChoice = { voice: SentenceVoice } | { voice: null; reason: Exclude<SpeechAbility, 'speaks'> };

/** Finds the voice for a page. Never rejects. */
export type ChooseVoice = (reading: Reading) => Promise<VoiceChoice>;

/** How much faster or slower than usual each step is. */
export const speedFactors: Readonly<Record<SpeechSpeed, number>> = { slow: 0.75, normal: 1, fast: 1.3 };
