import type { Figure, Onward } from '../entities/pack';
import { usefulFigures } from './useful-figures';

function figure(id: string, topic: string, onward: Partial<Onward> | null, period: string | null = null): Figure {
  return {
    id,
    article: 'article',
    topic,
    subject: id,
    values: [1],
    unit: '家',
    hedge: null,
    comparison: null,
    period,
    asWritten: null,
    note: null,
    onward: onward === null ? null : { page: 'care', id: null, kind: null, label: '去看', ...onward },
    evidence: { source: 'report', paragraph: 1, clause: null, sure: 'article', confirmedBy: [], note: null },
  };
}

const ids = (figures: Figure[]) => figures.map(({ id }) => id);

describe('usefulFigures', () => {
  it('takes elder care and relief in turn, kinds of place and programmes first', () => {
    const figures = [
      figure('gdp', 'economy', null),
      figure('premises', 'elder-care', {}),
      figure('homes', 'elder-care', { kind: 'nursingHome' }),
      figure('day-care', 'elder-care', { kind: 'dayCareCentre' }),
      figure('donations', 'relief', { page: 'relief' }),
      figure('insurance', 'relief', { page: 'programme', id: 'relief-insurance' }),
    ];
    expect(ids(usefulFigures(figures, 4))).toEqual(['homes', 'insurance', 'day-care', 'donations']);
  });

  it('takes one figure for each page, the running total where there is one', () => {
    const kind = { kind: 'streetCareComplex' };
    const figures = [figure('coverage', 'elder-care', kind, '全覆盖'), figure('total', 'elder-care', kind, '累计')];
    expect(ids(usefulFigures(figures, 4))).toEqual(['total']);
  });

  it('fills up with other figures that lead onward, never with those that lead nowhere', () => {
    const figures = [
      figure('gdp', 'economy', null),
      figure('sites', 'education', { page: 'schools' }),
      figure('homes', 'elder-care', { kind: 'nursingHome' }),
    ];
    expect(ids(usefulFigures(figures, 4))).toEqual(['homes', 'sites']);
    expect(ids(usefulFigures(figures, 1))).toEqual(['homes']);
  });
});
