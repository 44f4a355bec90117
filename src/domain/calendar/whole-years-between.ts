import type { IsoDate } from '../entities/pack';

/**
 * Whole years from a day to a later one, so that an old article can say that it is old; 0 when it is not later.
 * @example wholeYearsBetween('2024-11-27', '2026-11-23') // 1
 */
export function wholeYearsBetween(day: IsoDate, asOf: IsoDate): number {
  const years = Number(asOf.slice(0, 4)) - Number(day.slice(0, 4));
  const anniversaryReached = asOf.slice(5) >= day.slice(5);
  return Math.max(0, anniversaryReached ? years : years - 1);
}
