import type { Speech, SpeechAbility, SpeechSpeed } from '../ports/speech';
import { speakSentenceBySentence } from '../sentence-by-sentence';

/** A platform that reads aloud without a sound. */
export interface FakeSpeech extends Speech {
  /** Whether it can read a page. */
  answer: SpeechAbility;
  /** The sentence that is being said. */
  readonly saying: { text: string; speed: SpeechSpeed } | null;
  /** Comes to the end of the sentence. */
  finishSentence: () => void;
  /** Breaks down over the sentence. */
  failSentence: () => void;
}

/**
 * @param answer whether it can read a page; `hidden` on a platform that offers no reading.
 * @example createFakeSpeech('noVoice')
 */
export function createFakeSpeech(answer: SpeechAbility | 'hidden' = 'speaks'): FakeSpeech {
  let saying: FakeSpeech['saying'] = null;
  let settle: ((outcome: 'said' | 'failed') => void) | null = null;

  const speech = speakSentenceBySentence(answer !== 'hidden', () => {
    if (fake.answer !== 'speaks') return Promise.resolve({ voice: null, reason: fake.answer });
    return Promise.resolve({
      voice: {
        say({ text, speed }, done) {
          saying = { text, speed };
          settle = done;
        },
        hush() {
          saying = null;
          settle = null;
        },
      },
    });
  });

  function end(outcome: 'said' | 'failed'): void {
    const done = settle;
    saying = null;
    settle = null;
    done?.(outcome);
  }

  const fake: FakeSpeech = {
    ...speech,
    answer: answer === 'hidden' ? 'notRecorded' : answer,
    get saying() {
      return saying;
    },
    finishSentence: () => end('said'),
    failSentence: () => end('failed'),
  };
  return fake;
}
