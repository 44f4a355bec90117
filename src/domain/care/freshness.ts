import { daysBetween } from '../calendar';
import type { IsoDate } from '../entities/pack';

/** Longest age in days at which a record is still fresh. */
export const freshDays = 180;
/** Longest age in days at which a record is ageing; beyond it is stale. */
export const ageingDays = 365;

/** How far a record can still be trusted, and its age in days. */
export type Freshness = { level: 'fresh' | 'ageing' | 'stale'; days: number } | { level: 'unknown' };

/**
 * How fresh a record is today. A day in the future means that this device's clock is behind: that is fresh, of age 0.
 * @param checkedOn the day on which it was last checked, or `null` when it never was.
 * @example freshnessOf('2026-01-01', '2026-07-01') // { level: 'ageing', days: 181 }
 */
export function freshnessOf(checkedOn: IsoDate | null, today: IsoDate): Freshness {
  if (checkedOn === null) return { level: 'unknown' };
  const days = Math.max(0, daysBetween(checkedOn, today));
  if (days <= freshDays) return { level: 'fresh', days };
  return { level: days <= ageingDays ? 'ageing' : 'stale', days };
}
