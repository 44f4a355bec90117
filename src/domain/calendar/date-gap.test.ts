import fc from 'fast-check';
import { dateGap } from './date-gap';

const twoDigits = (value: number) => String(value).padStart(2, '0');
const month = fc
  .tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, monthOfYear]) => ({ year, monthOfYear, text: `${year}-${twoDigits(monthOfYear)}` }));
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([{ text }, date]) => `${text}-${twoDigits(date)}`);
const published = fc.oneof(
  fc.integer({ min: 2000, max: 2040 }).map(String),
  month.map(({ text }) => text),
  day,
);

describe('dateGap', () => {
  it.each([
    ['2025-09', '2026-03', { order: 'late', months: 6, precision: 'month' }],
    ['2025-09', '2026-03-15', { order: 'late', months: 6, precision: 'month' }],
    ['2026-09', '2026-09-01', { order: 'same', months: 0, precision: 'month' }],
    ['2025', '2026-01-01', { order: 'late', months: 12, precision: 'year' }],
    ['2026-09-01', '2026-09-20', { order: 'late', months: 0, precision: 'day' }],
    ['2026-09-15', '2026-11-14', { order: 'late', months: 1, precision: 'day' }],
    ['2026-09', '2026-07', { order: 'early', months: 2, precision: 'month' }],
  ] as const)('from %s to %s', (promised, actual, gap) => {
    expect(dateGap(promised, actual)).toEqual(gap);
  });

  it('turns round when the dates are swapped', () => {
    const opposite = { early: 'late', same: 'same', late: 'early' } as const;
    fc.assert(
      fc.property(published, published, (one, other) => {
        const gap = dateGap(one, other);
        expect(dateGap(other, one)).toEqual({ ...gap, order: opposite[gap.order] });
      }),
    );
  });

  it('counts the months that were added', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 200 }), ({ year, monthOfYear, text }, added) => {
        const total = year * 12 + (monthOfYear - 1) + added;
        const later = `${Math.floor(total / 12)}-${twoDigits((total % 12) + 1)}`;
        expect(dateGap(text, later)).toEqual({ order: 'late', months: added, precision: 'month' });
      }),
    );
  });

  it('is no more exact than the less exact date', () => {
    fc.assert(
      fc.property(published, published, (one, other) => {
        const parts = Math.min(one.split('-').length, other.split('-').length);
        expect(dateGap(one, other).precision).toBe(['year', 'month', 'day'][parts - 1]);
      }),
    );
  });
});
