import fc from 'fast-check';
import { reliefOf } from '@/content/relief';
import { buildAmount, buildProgramme } from '../../../test/builders/programme-builder';
import { amountsByTime, amountState, programmeNeedsRecheck } from './amount-state';

const twoDigits = (value: number) => String(value).padStart(2, '0');
const year = fc.integer({ min: 2015, max: 2035 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${twoDigits(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${twoDigits(d)}`);
const publishedOrNull = fc.option(fc.oneof(year, month, day));
const dates = fc.record({ effectiveFrom: publishedOrNull, effectiveUntil: publishedOrNull, recheckBy: fc.option(day) });

/** The first or last day of a published date. */
const firstDayOf = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDayOf = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

describe('amountState', () => {
  it.each([
    ['2025-08-31', 'notYetInForce'],
    ['2025-09-01', 'inForce'],
    ['2026-09-01', 'inForce'],
    ['2026-09-02', 'dueForRecheck'],
  ])('on %s an amount since 2025-09-01 with re-check by 2026-09-01 is %s', (today, state) => {
    expect(amountState(buildAmount(), today)).toBe(state);
  });

  it('begins a month with its first day and ends it with its last', () => {
    const amount = buildAmount({ effectiveFrom: '2016-04', effectiveUntil: '2018-03', recheckBy: null });
    expect(amountState(amount, '2016-03-31')).toBe('notYetInForce');
    expect(amountState(amount, '2016-04-01')).toBe('inForce');
    expect(amountState(amount, '2018-03-31')).toBe('inForce');
    expect(amountState(amount, '2018-04-01')).toBe('past');
  });

  it('agrees with the first and last day of each published date', () => {
    fc.assert(
      fc.property(dates, day, (amount, today) => {
        const { effectiveFrom, effectiveUntil, recheckBy } = amount;
        const state = amountState(amount, today);
        const hasEnded = effectiveUntil !== null && today > lastDayOf(effectiveUntil);
        const hasBegun = effectiveFrom === null || today >= firstDayOf(effectiveFrom);
        expect(state === 'past').toBe(hasEnded);
        expect(state === 'notYetInForce').toBe(!hasEnded && !hasBegun);
        expect(state === 'dueForRecheck').toBe(!hasEnded && hasBegun && recheckBy !== null && today > recheckBy);
      }),
    );
  });

  it('never goes back as days pass', () => {
    const order = ['notYetInForce', 'inForce', 'dueForRecheck', 'past'];
    fc.assert(
      fc.property(dates, day, day, (amount, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(order.indexOf(amountState(amount, later))).toBeGreaterThanOrEqual(
          order.indexOf(amountState(amount, earlier)),
        );
      }),
    );
  });
});

describe('amountsByTime', () => {
  it('puts each amount into exactly one list', () => {
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 8 }), day, (all, today) => {
        const amounts = all.map((changes, index) => buildAmount({ ...changes, id: `amount-${index}` }));
        const { current, future, past } = amountsByTime(amounts, today);
        expect([...current, ...future, ...past].map(({ id }) => id).sort()).toEqual(amounts.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('programmeNeedsRecheck', () => {
  it('begins on the day after its date', () => {
    const programme = buildProgramme({ recheckBy: '2026-09-01' });
    expect(programmeNeedsRecheck(programme, '2026-09-01')).toBe(false);
    expect(programmeNeedsRecheck(programme, '2026-09-02')).toBe(true);
  });
});

describe('the amounts of the real pack', () => {
  const { programmes } = reliefOf('hongqiao');
  const standard = programmes.flatMap(({ amounts }) => amounts).find(({ value }) => value === 1045);

  it.each([
    ['2026-08-31', 'inForce'],
    ['2026-11-23', 'dueForRecheck'],
  ])('on %s the standard of 1045 is %s', (today, state) => {
    if (standard === undefined) throw new Error('The pack has no amount of 1045.');
    expect(amountState(standard, today)).toBe(state);
  });
});
