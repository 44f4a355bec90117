import type { IsoDate } from '../entities/pack';

const millisecondsPerDay = 24 * 60 * 60 * 1000;

/**
 * Calendar days from one day to another; negative when `to` is earlier.
 * @example daysBetween('2026-02-28', '2026-03-01') // 1
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (dayStart(to) - dayStart(from)) / millisecondsPerDay;
}

/** UTC has no daylight saving, so that every day has the same length. */
function dayStart(day: IsoDate): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}
