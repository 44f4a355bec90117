/// <reference types="jest" />
import type { Clock } from '../ports/clock';

/** What every clock must do. */
export function describeClock(name: string, makeClockAt: (nowMs: number) => Clock): void {
  describe(`clock: ${name}`, () => {
    it.each([
      ['the last millisecond before midnight in Tianjin', Date.UTC(2026, 0, 31, 15, 59, 59, 999), '2026-01-31'],
      ['midnight in Tianjin', Date.UTC(2026, 0, 31, 16), '2026-02-01'],
      ['the turn of a year', Date.UTC(2025, 11, 31, 16), '2026-01-01'],
      ['a leap day', Date.UTC(2028, 1, 29, 12), '2028-02-29'],
    ])('gives the day in Tianjin at %s', (_moment, nowMs, day) => {
      const clock = makeClockAt(nowMs);
      expect(clock.today()).toBe(day);
      expect(clock.now()).toBe(nowMs);
    });
  });
}
