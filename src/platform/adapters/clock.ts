import type { Clock } from '../ports/clock';

const shanghaiOffsetMs = 8 * 60 * 60 * 1000;

/**
 * The clock of both targets. China has one time zone and no summer time, so the day needs no `Intl`,
 * and a device set to another zone still shows the day in Tianjin.
 * @param now milliseconds since 1970-01-01T00:00:00Z.
 * @example createClock(() => Date.UTC(2026, 0, 31, 16)).today() // '2026-02-01'
 */
export function createClock(now: () => number = () => Date.now()): Clock {
  return {
    now,
    today: () => new Date(now() + shanghaiOffsetMs).toISOString().slice(0, 10),
  };
}
