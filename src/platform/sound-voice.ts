import type { SentenceVoice } from './sentence-voice';
import { speedFactors } from './sentence-voice';

/** Plays one file at a time. */
export interface SoundPlayer {
  /** Plays a file from its beginning, and calls back once: never after `stop`. */
  play: (address: string, rate: number, done: (outcome: 'said' | 'failed') => void) => void;
  stop: () => void;
}

/** Where the sound of a sentence is. Rejects when it cannot be made. */
export type FindSound = (text: string) => Promise<string>;

/** A voice that plays a sound file for each sentence, and fetches the next one ahead. */
export function createSoundVoice(player: SoundPlayer, findSound: FindSound): SentenceVoice {
  const found = new Map<string, Promise<string>>();
  let turn = 0;

  function soundOf(text: string): Promise<string> {
    const known = found.get(text);
    if (known !== undefined) return known;
    const asked = findSound(text);
    found.set(text, asked);
    // A failure is told to whoever waits for the sentence, and asked for anew the next time.
    asked.catch(() => found.delete(text));
    return asked;
  }

  return {
    say({ text, next, speed }, done) {
      turn += 1;
      const thisTurn = turn;
      soundOf(text).then(
        (address) => {
          if (turn !== thisTurn) return;
          player.play(address, speedFactors[speed], (outcome) => {
            // A file may be gone after a while: the next time it is looked for anew.
            if (outcome === 'failed') found.delete(text);
            done(outcome);
          });
        },
        () => {
          if (turn === thisTurn) done('failed');
        },
      );
      if (next !== undefined) void soundOf(next).catch(() => undefined);
    },
    hush() {
      turn += 1;
      player.stop();
    },
  };
}
