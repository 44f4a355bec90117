import type { PublishedDate } from '../entities/pack';

/** How exact a published date is. */
export type DatePrecision = 'year' | 'month' | 'day';

/** How far one published date is from another, no more exact than the less exact of the two. */
export interface DateGap {
  /** Whether the second date is before, at or after the first. */
  order: 'early' | 'same' | 'late';
  /** Whole months between them, never negative; a multiple of 12 where only years can be compared. */
  months: number;
  precision: DatePrecision;
}

const precisions: readonly DatePrecision[] = ['year', 'month', 'day'];
const monthsOfYear = 12;

/**
 * The gap from a promised date to another one.
 * @example dateGap('2025-09', '2026-03-15') // { order: 'late', months: 6, precision: 'month' }
 */
export function dateGap(promised: PublishedDate, actual: PublishedDate): DateGap {
  const parts = Math.min(promised.split('-').length, actual.split('-').length);
  const from = cut(promised, parts);
  const to = cut(actual, parts);
  const precision = precisions[parts - 1] ?? 'day';
  if (from === to) return { order: 'same', months: 0, precision };
  const isLate = from < to;
  return {
    order: isLate ? 'late' : 'early',
    months: isLate ? wholeMonths(from, to) : wholeMonths(to, from),
    precision,
  };
}

function cut(date: PublishedDate, parts: number): PublishedDate {
  return date.split('-').slice(0, parts).join('-');
}

function wholeMonths(earlier: PublishedDate, later: PublishedDate): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = earlier.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = later.split('-').map(Number);
  const months = (toYear - fromYear) * monthsOfYear + toMonth - fromMonth;
  return toDay < fromDay ? months - 1 : months;
}
