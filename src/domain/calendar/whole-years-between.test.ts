import { wholeYearsBetween } from './whole-years-between';

describe('wholeYearsBetween', () => {
  it('counts a year only when its day is reached', () => {
    expect(wholeYearsBetween('2024-11-27', '2025-11-26')).toBe(0);
    expect(wholeYearsBetween('2024-11-27', '2025-11-27')).toBe(1);
    expect(wholeYearsBetween('2024-11-27', '2026-11-23')).toBe(1);
  });

  it('is 0 for a day that is still to come', () => {
    expect(wholeYearsBetween('2026-11-27', '2025-01-01')).toBe(0);
  });
});
