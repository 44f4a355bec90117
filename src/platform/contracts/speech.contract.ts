/// <reference types="jest" />
import type { Reading, Speech, SpeechAbility, SpeechEvent } from '../ports/speech';

export interface SpeechHarness {
  speech: Speech;
  /** What sounds now, and at which rate. */
  saying: () => { text: string; rate: number } | null;
  /** Comes to the end of the sentence. */
  finish: () => void;
  /** Breaks down over the sentence. */
  fail: () => void;
}

export interface SpeechSituations {
  /** Can read the page. */
  speaks: () => SpeechHarness;
  /** Cannot, and for which reason. */
  cannot: readonly [reason: Exclude<SpeechAbility, 'speaks'>, make: () => SpeechHarness][];
  /** Offers no reading at all. */
  hidden: (() => Speech) | 'cannotHappen';
}

/** The page that is read in all situations. */
export const contractReading: Reading = { pack: 'hongqiao', sentences: ['第一句。', '第二句。', '第三句。'] };

/** Waits for what comes by itself: a browser breathes before it speaks anew. */
async function untilSaying(harness: SpeechHarness, text: string | null, rate?: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const now = harness.saying();
    if ((now?.text ?? null) === text && (rate === undefined || now?.rate === rate)) return;
    await new Promise((wake) => setTimeout(wake, 5));
  }
  throw new Error(`"${String(text)}" is not being said, but ${JSON.stringify(harness.saying())}.`);
}

async function startedReading(harness: SpeechHarness, from = 0) {
  const events: SpeechEvent[] = [];
  harness.speech.start(contractReading, { from, speed: 'normal' }, (event) => events.push(event));
  await untilSaying(harness, contractReading.sentences[from] ?? null);
  return events;
}

/** What every speech must do. */
export function describeSpeech(name: string, { speaks, cannot, hidden }: SpeechSituations): void {
  describe(`speech: ${name}`, () => {
    it('can read the page, and is silent until it is asked to', async () => {
      const harness = speaks();
      expect(harness.speech.isOffered).toBe(true);
      expect(await harness.speech.ability(contractReading)).toBe('speaks');
      expect(harness.saying()).toBeNull();
    });

    it('reads sentence by sentence from a place to the end', async () => {
      const harness = speaks();
      const events = await startedReading(harness, 1);
      harness.finish();
      await untilSaying(harness, '第三句。');
      harness.finish();
      await untilSaying(harness, null);
      expect(events).toEqual([{ kind: 'sentence', index: 1 }, { kind: 'sentence', index: 2 }, { kind: 'ended' }]);
    });

    it('pauses, and goes on from the beginning of the sentence', async () => {
      const harness = speaks();
      const events = await startedReading(harness);
      harness.finish();
      await untilSaying(harness, '第二句。');
      harness.speech.pause();
      harness.speech.pause();
      await untilSaying(harness, null);
      harness.speech.resume();
      harness.speech.resume();
      await untilSaying(harness, '第二句。');
      expect(events.slice(1)).toEqual([
        { kind: 'sentence', index: 1 },
        { kind: 'paused', index: 1 },
        { kind: 'sentence', index: 1 },
      ]);
    });

    it('stops, and nothing starts it again but a new start', async () => {
      const harness = speaks();
      const events = await startedReading(harness);
      harness.speech.stop();
      await untilSaying(harness, null);
      harness.speech.resume();
      harness.speech.setSpeed('fast');
      await new Promise((wake) => setTimeout(wake, 100));
      expect(harness.saying()).toBeNull();
      expect(events).toEqual([{ kind: 'sentence', index: 0 }, { kind: 'stopped' }]);
    });

    it('stops before it has begun', async () => {
      const harness = speaks();
      const events: SpeechEvent[] = [];
      harness.speech.start(contractReading, { from: 0, speed: 'normal' }, (event) => events.push(event));
      harness.speech.stop();
      await new Promise((wake) => setTimeout(wake, 100));
      expect(harness.saying()).toBeNull();
      expect(events).toEqual([{ kind: 'stopped' }]);
    });

    it('reads slower and faster, from the present sentence on', async () => {
      const harness = speaks();
      await startedReading(harness);
      harness.speech.setSpeed('slow');
      await untilSaying(harness, '第一句。', 0.75);
      harness.speech.pause();
      harness.speech.setSpeed('fast');
      await untilSaying(harness, null);
      harness.speech.resume();
      await untilSaying(harness, '第一句。', 1.3);
    });

    it('reads one page at a time', async () => {
      const harness = speaks();
      const first = await startedReading(harness);
      const second = await startedReading(harness, 2);
      expect(first).toEqual([{ kind: 'sentence', index: 0 }, { kind: 'stopped' }]);
      harness.finish();
      await untilSaying(harness, null);
      expect(second).toEqual([{ kind: 'sentence', index: 2 }, { kind: 'ended' }]);
    });

    it('says when a sentence could not be said, and can try it again', async () => {
      const harness = speaks();
      const events = await startedReading(harness);
      harness.fail();
      await untilSaying(harness, null);
      expect(events).toEqual([
        { kind: 'sentence', index: 0 },
        { kind: 'failed', index: 0 },
      ]);
      harness.speech.resume();
      await untilSaying(harness, '第一句。');
    });

    for (const [reason, make] of cannot) {
      it(`tells that it cannot read the page: ${reason}`, async () => {
        const harness = make();
        expect(harness.speech.isOffered).toBe(true);
        expect(await harness.speech.ability(contractReading)).toBe(reason);
        const events: SpeechEvent[] = [];
        await new Promise<void>((failed) => {
          harness.speech.start(contractReading, { from: 0, speed: 'normal' }, (event) => {
            events.push(event);
            failed();
          });
        });
        expect(events).toEqual([{ kind: 'failed', index: 0 }]);
        expect(harness.saying()).toBeNull();
      });
    }

    if (hidden !== 'cannotHappen') {
      it('is not offered', () => {
        expect(hidden().isOffered).toBe(false);
      });
    }
  });
}
