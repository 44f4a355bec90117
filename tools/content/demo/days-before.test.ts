import { daysBefore } from './days-before';

describe('daysBefore', () => {
  it.each([
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-03-01', 1, '2026-02-28'],
    ['2024-03-01', 1, '2024-02-29'],
    ['2026-01-01', 366, '2024-12-31'],
  ])('counts back from %s by %i to %s', (day, count, earlier) => {
    expect(daysBefore(day, count)).toBe(earlier);
  });

  it('refuses what is not a day', () => {
    expect(() => daysBefore('2026-13-40', 1)).toThrow('"2026-13-40" is not a calendar day.');
  });
});
