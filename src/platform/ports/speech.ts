/** How fast is spoken, in steps that people have words for. */
export type SpeechSpeed = 'slow' | 'normal' | 'fast';

/** What is to be read: the sentences of one page, as they are said. */
export interface Reading {
  /** The pack that the page shows: its recordings are in a folder of that name. */
  pack: string;
  /** Each at most `longestPiece` characters, see `domain/reading`. */
  sentences: readonly string[];
}

/**
 * Whether a page can be read aloud here.
 * `noVoice`: this browser has no Chinese voice, and the page is not recorded. `notRecorded`: this platform plays
 * recordings only, and the page has none. `unreachable`: whether it has could not be asked.
 */
export type SpeechAbility = 'speaks' | 'noVoice' | 'notRecorded' | 'unreachable';

/**
 * What becomes of a reading. `sentence`: this one is being said now. `paused`, `stopped`: by a call of this port, or
 * because another reading has begun. `ended`: all is said. `failed`: the platform could not say this sentence.
 */
export type SpeechEvent =
  { kind: 'sentence' | 'paused' | 'failed'; index: number } | { kind: 'ended' } | { kind: 'stopped' };

export type SpeechListener = (event: SpeechEvent) => void;

/** Where and how a reading begins. */
export interface SpeechStart {
  /** Index of the first sentence. */
  from: number;
  speed: SpeechSpeed;
}

/**
 * Reads a page aloud, one page at a time. Nothing throws or rejects: what goes wrong is an event.
 * @example
 * if (speech.isOffered && (await speech.ability(reading)) === 'speaks')
 *   speech.start(reading, { from: 0, speed: 'normal' }, (event) => show(event));
 */
export interface Speech {
  /** Whether this platform could read anything aloud at all. Where not, no control is drawn. */
  readonly isOffered: boolean;
  /** Whether it can read this page. A browser's voices arrive late: the answer takes up to two seconds. */
  ability: (reading: Reading) => Promise<SpeechAbility>;
  /** Begins to read; what was read before is stopped. To be called when the person asks for it, never by itself. */
  start: (reading: Reading, start: SpeechStart, listener: SpeechListener) => void;
  /** Falls silent and keeps the place. */
  pause: () => void;
  /** Goes on from the beginning of the sentence that was broken off. */
  resume: () => void;
  /** Falls silent and forgets the place. */
  stop: () => void;
  /** From now on, the present sentence included, which begins anew. */
  setSpeed: (speed: SpeechSpeed) => void;
}
