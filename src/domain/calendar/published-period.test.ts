import fc from 'fast-check';
import { hasBegun, hasPassed } from './published-period';

const twoDigits = (value: number) => String(value).padStart(2, '0');
const year = fc.integer({ min: 2000, max: 2040 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${twoDigits(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${twoDigits(d)}`);

/** The first or last day of a published date. */
const firstDayOf = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDayOf = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

describe('hasPassed', () => {
  it.each([
    ['2026-09', '2026-09-30', false],
    ['2026-09', '2026-10-01', true],
    ['2026', '2026-12-31', false],
    ['2026-11-23', '2026-11-23', false],
    ['2026-11-22', '2026-11-23', true],
  ])('%s on %s: %s', (date, today, passed) => {
    expect(hasPassed(date, today)).toBe(passed);
  });
});

describe('hasBegun', () => {
  it.each([
    ['2026-09', '2026-08-31', false],
    ['2026-09', '2026-09-01', true],
    ['2026', '2025-12-31', false],
    ['2026', '2026-01-01', true],
    ['2026-11-23', '2026-11-23', true],
    ['2026-11-24', '2026-11-23', false],
  ])('%s on %s: %s', (date, today, begun) => {
    expect(hasBegun(date, today)).toBe(begun);
  });
});

it('a date begins with its first day and passes with its last', () => {
  fc.assert(
    fc.property(fc.oneof(year, month, day), day, (date, today) => {
      expect(hasBegun(date, today)).toBe(today >= firstDayOf(date));
      expect(hasPassed(date, today)).toBe(today > lastDayOf(date));
    }),
  );
});
