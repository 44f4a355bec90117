import type { Reading, Speech, SpeechListener, SpeechStart } from './ports/speech';
import type { ChooseVoice, SentenceVoice } from './sentence-voice';

/** A reading that has begun and not ended. */
interface Running extends SpeechStart {
  reading: Reading;
  index: number;
  listener: SpeechListener;
  voice: SentenceVoice | null;
  isPaused: boolean;
}

/**
 * Reads sentence by sentence with whatever voice there is for a page. Pausing breaks the sentence off, and going on
 * begins it anew: the pause of browsers and players is unreliable on phones, and half a sentence helps nobody.
 */
export function speakSentenceBySentence(isOffered: boolean, chooseVoice: ChooseVoice): Speech {
  let running: Running | null = null;
  /** Counts what was begun, so that an answer that comes late is not taken for the present sentence's. */
  let turn = 0;

  function say(now: Running): void {
    turn += 1;
    const thisTurn = turn;
    const { reading, index, speed, voice } = now;
    const text = reading.sentences[index];
    if (text === undefined) {
      running = null;
      now.listener({ kind: 'ended' });
      return;
    }
    now.listener({ kind: 'sentence', index });
    // Whoever listens may have stopped it.
    if (turn !== thisTurn) return;
    voice?.say({ text, next: reading.sentences[index + 1], pack: reading.pack, speed }, (outcome) => {
      if (turn !== thisTurn) return;
      if (outcome === 'said') {
        now.index += 1;
        say(now);
      } else {
        breakOff(now);
        now.listener({ kind: 'failed', index: now.index });
      }
    });
  }

  /** Keeps the place, silently: the reading can go on from there. */
  function breakOff(now: Running): void {
    turn += 1;
    now.isPaused = true;
    now.voice?.hush();
  }

  function stop(): void {
    if (running === null) return;
    const before = running;
    running = null;
    breakOff(before);
    before.listener({ kind: 'stopped' });
  }

  return {
    isOffered,
    async ability(reading) {
      const choice = await chooseVoice(reading);
      return choice.voice === null ? choice.reason : 'speaks';
    },
    start(reading, { from, speed }, listener) {
      stop();
      const now: Running = { reading, from, speed, index: from, listener, voice: null, isPaused: false };
      running = now;
      void chooseVoice(reading).then(({ voice }) => {
        now.voice = voice;
        if (running !== now || now.isPaused) return;
        if (voice === null) {
          running = null;
          listener({ kind: 'failed', index: from });
        } else say(now);
      });
    },
    pause() {
      if (running === null || running.isPaused) return;
      breakOff(running);
      running.listener({ kind: 'paused', index: running.index });
    },
    resume() {
      if (running === null || !running.isPaused) return;
      running.isPaused = false;
      if (running.voice !== null) say(running);
    },
    stop,
    setSpeed(speed) {
      if (running === null) return;
      running.speed = speed;
      if (running.isPaused || running.voice === null) return;
      running.voice.hush();
      say(running);
    },
  };
}
