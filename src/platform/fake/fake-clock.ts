import { createClock } from '../adapters/clock';
import type { Clock } from '../ports/clock';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** Moves the clock forward. */
  advance: (milliseconds: number) => void;
}

/**
 * @param startsAtMs milliseconds since 1970-01-01T00:00:00Z.
 * @example createFakeClock(Date.UTC(2025, 10, 20, 2)).today() // '2025-11-20'
 */
export function createFakeClock(startsAtMs: number): FakeClock {
  let nowMs = startsAtMs;
  return {
    ...createClock(() => nowMs),
    advance: (milliseconds) => {
      nowMs += milliseconds;
    },
  };
}
