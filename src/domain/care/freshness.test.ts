import { freshnessOf } from './freshness';

describe('freshnessOf', () => {
  it.each([
    ['2026-11-23', { level: 'fresh', days: 0 }],
    ['2026-05-27', { level: 'fresh', days: 180 }],
    ['2026-05-26', { level: 'ageing', days: 181 }],
    ['2025-11-23', { level: 'ageing', days: 365 }],
    ['2025-11-22', { level: 'stale', days: 366 }],
    [null, { level: 'unknown' }],
  ])('checked on %s', (checkedOn, freshness) => {
    expect(freshnessOf(checkedOn, '2026-11-23')).toEqual(freshness);
  });

  it('takes a day in the future for today: the device is behind', () => {
    expect(freshnessOf('2026-11-24', '2026-11-23')).toEqual({ level: 'fresh', days: 0 });
  });
});
