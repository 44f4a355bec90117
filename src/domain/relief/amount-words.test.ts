import fc from 'fast-check';
import { buildAmount } from '../../../test/builders/programme-builder';
import { amountWords } from './amount-words';

describe('amountWords', () => {
  it.each([
    [{ value: 1045, unit: '元/人/月', hedge: null }, '每人每月1045元'],
    [{ value: 3500, unit: '元/户', hedge: '平均' }, '每户平均3500元'],
    [{ value: 99, unit: '元/人/月', hedge: '不超过' }, '每人每月不超过99元'],
    [{ value: 3.3, unit: '元/餐', hedge: null }, '每餐3.3元'],
    [{ value: 200, unit: '元', hedge: '余' }, '200余元'],
  ] as const)('%j is %s', (amount, words) => {
    expect(amountWords(amount).whole).toBe(words);
  });

  it('keeps number, hedge and every part of the unit', () => {
    const amount = fc.record({
      value: fc.integer({ min: 1, max: 99_999 }),
      unit: fc.constantFrom(
        '元/人/月' as const,
        '元/户/月' as const,
        '元/餐' as const,
        '元/户' as const,
        '元' as const,
      ),
      hedge: fc.constantFrom(null, '余', '约', '平均', '最高'),
    });
    fc.assert(
      fc.property(amount, (changes) => {
        const { whole, before, number, after } = amountWords(buildAmount(changes));
        expect(whole).toBe(before + number + after);
        expect(number).toBe(String(changes.value));
        for (const part of [...changes.unit.split('/'), changes.hedge ?? '']) expect(whole).toContain(part);
      }),
    );
  });
});
