import fc from 'fast-check';
import type { Figure } from '../entities/pack';
import { figureComparisons } from './figure-comparisons';

function figure(id: string, value: number, change: Partial<Figure> = {}): Figure {
  return {
    id,
    article: 'article',
    topic: 'topic',
    subject: id,
    values: [value],
    unit: '家',
    hedge: null,
    comparison: null,
    period: null,
    asWritten: null,
    note: null,
    onward: null,
    evidence: { source: 'report', paragraph: 1, clause: null, sure: 'article', confirmedBy: [], note: null },
    ...change,
  };
}

describe('figureComparisons', () => {
  it('draws growth rates of one period side by side, the highest as the full bar', () => {
    const growth = { unit: '%', comparison: '同比增长', period: '截至三季度末' } as const;
    const [rates, ...others] = figureComparisons([figure('gdp', 8, growth), figure('retail', 2, growth)]);
    expect(others).toEqual([]);
    expect(rates).toMatchObject({ kind: 'rates', comparison: '同比增长', period: '截至三季度末' });
    expect(rates?.bars.map((bar) => [bar.figure.id, bar.share])).toEqual([
      ['gdp', 1],
      ['retail', 0.25],
    ]);
  });

  it('never mixes growth with decline, nor periods, nor units', () => {
    expect(
      figureComparisons([
        figure('up', 2, { unit: '%', comparison: '同比增长', period: '今年以来' }),
        figure('down', 1, { unit: '%', comparison: '同比下降', period: '今年以来' }),
        figure('homes', 28, { period: '累计' }),
        figure('new', 3, { period: '今年' }),
        figure('parks', 9, { unit: '座', period: '累计' }),
      ]),
    ).toEqual([]);
  });

  it('draws counts of one unit and one status', () => {
    const total = { period: '累计' };
    const [counts] = figureComparisons([
      figure('homes', 28, total),
      figure('street', 9, total),
      figure('day', 52, total),
    ]);
    expect(counts).toMatchObject({ kind: 'counts', unit: '家', period: '累计' });
    expect(counts?.bars[2]?.share).toBe(1);
    expect(counts?.bars[0]?.share).toBeCloseTo(28 / 52);
  });

  it('draws a share against 100 %, also alone', () => {
    const [shares] = figureComparisons([figure('green', 39.47, { unit: '%', hedge: '达到' })]);
    expect(shares).toMatchObject({ kind: 'shares', period: null });
    expect(shares?.bars[0]?.share).toBeCloseTo(0.3947);
  });

  it('leaves out several numbers in one figure, such as Metro lines, and counts without a common status', () => {
    expect(
      figureComparisons([
        figure('lines', 4, { values: [4, 7], unit: '号线', period: '加快建设' }),
        figure('more-lines', 8, { values: [8, 9], unit: '号线', period: '加快建设' }),
        figure('one', 1),
        figure('two', 2),
        figure('beyond-the-whole', 140, { unit: '%' }),
      ]),
    ).toEqual([]);
  });

  it('never draws a bar beyond the full one', () => {
    const anyFigure = fc
      .record({
        value: fc.double({ min: 0, max: 1e6, noNaN: true }),
        unit: fc.constantFrom('%', '家'),
        comparison: fc.constantFrom(null, '同比增长' as const),
        period: fc.constantFrom(null, '累计'),
      })
      .map(({ value, ...change }) => figure('any', value, change));
    fc.assert(
      fc.property(fc.array(anyFigure), (figures) => {
        for (const { bars } of figureComparisons(figures)) {
          for (const { share } of bars) expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
    );
  });
});
