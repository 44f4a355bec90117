import type { Figure } from '../entities/pack';

/** A figure taken apart for display: `before` + `number` + `after` reads as published. */
export interface FigureWords {
  /** Comparison or hedge that stands before the number: 同比增长, 达到, 近, 平均. */
  before: string;
  /** The number, several joined by 、. */
  number: string;
  /** Unit with a hedge that belongs behind the number: 余名, 万余元. */
  after: string;
  /** The whole as one sentence, for screen readers and reading aloud. */
  spoken: string;
}

/** Number units that a trailing hedge stands behind: 21.8万余元, not 21.8余万元. */
const numberUnits = ['万', '亿'];

/**
 * A figure in words, its hedge where the source puts it.
 * @example figureWords(foundationAmount) // { before: '', number: '21.8', after: '万余元', spoken: '市级社会救助基金会帮扶资金，21.8万余元' }
 */
export function figureWords(
  figure: Pick<Figure, 'subject' | 'values' | 'unit' | 'hedge' | 'comparison' | 'period'>,
): FigureWords {
  const trailing = figure.hedge === '余';
  const before = [figure.comparison, trailing ? null : figure.hedge].filter((word) => word !== null).join('');
  const number = figure.values.map(String).join('、');
  const after = trailing ? withTrailingHedge(figure.unit) : figure.unit;
  const period = figure.period === null ? '' : `（${figure.period}）`;
  return { before, number, after, spoken: `${figure.subject}，${before}${number}${after}${period}` };
}

function withTrailingHedge(unit: string): string {
  const numberUnit = numberUnits.find((candidate) => unit.startsWith(candidate));
  return numberUnit === undefined ? `余${unit}` : `${numberUnit}余${unit.slice(numberUnit.length)}`;
}
