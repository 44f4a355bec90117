import type { IsoDate, PublishedDate } from '../entities/pack';

/**
 * Whether a date, as far as it is given, lies behind today: 2026-09 has passed on 2026-10-01.
 * @example hasPassed('2026-09', '2026-09-30') // false
 */
export function hasPassed(date: PublishedDate, today: IsoDate): boolean {
  return cutToPrecisionOf(date, today) > date;
}

/**
 * Whether a date, as far as it is given, is reached today: 2026-09 has begun on 2026-09-01.
 * @example hasBegun('2026-09', '2026-08-31') // false
 */
export function hasBegun(date: PublishedDate, today: IsoDate): boolean {
  return cutToPrecisionOf(date, today) >= date;
}

/** Cut to the precision of the published date, both compare as text. */
function cutToPrecisionOf(date: PublishedDate, today: IsoDate): PublishedDate {
  return today.slice(0, date.length);
}
