import type { Figure } from '../entities/pack';

/** A figure as a bar. */
export interface FigureBar {
  figure: Figure;
  /** Length of the bar as a part of the longest one possible, 0 to 1. */
  share: number;
}

/**
 * Figures that may be drawn beside each other because they measure the same thing the same way.
 * `rates`: growth or decline compared with the same period. `counts`: numbers of one unit and one period or status.
 * `shares`: parts of a whole, of which the full bar is 100 %.
 */
export interface FigureComparison {
  kind: 'rates' | 'counts' | 'shares';
  unit: string;
  /** Growth or decline, for rates. */
  comparison: Figure['comparison'];
  /** Period or status that all of them have, or `null` when it is not stated. */
  period: string | null;
  bars: FigureBar[];
}

const percent = '%';
const wholePercent = 100;
/** A rate or a count alone compares nothing. A share compares with its whole. */
const leastBars = { rates: 2, counts: 2, shares: 1 } as const;

/**
 * Groups the figures of one topic for drawing. Figures that list several numbers, such as Metro lines, and counts
 * without a common period or status are not comparable and are left out.
 * @example
 * // 28 家, 9 家 and 52 家, all 累计: one comparison of three counts
 * figureComparisons(eldercareFigures)[0]?.bars.map((bar) => bar.figure.values[0]) // [28, 9, 52]
 */
export function figureComparisons(figures: readonly Figure[]): FigureComparison[] {
  const groups = new Map<string, { kind: FigureComparison['kind']; figures: Figure[] }>();
  for (const figure of figures) {
    const kind = kindOf(figure);
    if (kind === null) continue;
    // The period of a share does not matter: each is measured against its own whole.
    const period = kind === 'shares' ? '' : (figure.period ?? '');
    const key = [kind, figure.unit, figure.comparison ?? '', period].join('|');
    const group = groups.get(key) ?? { kind, figures: [] };
    group.figures.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter((group) => group.figures.length >= leastBars[group.kind])
    .map((group) => toComparison(group.kind, group.figures));
}

function kindOf(figure: Figure): FigureComparison['kind'] | null {
  const value = figure.values[0];
  if (value === undefined || figure.values.length > 1 || value < 0) return null;
  if (figure.unit === percent && figure.comparison === null) return value <= wholePercent ? 'shares' : null;
  // A count that is itself compared with an earlier one is a rate too, whatever its unit.
  if (figure.comparison !== null) return 'rates';
  return figure.period === null ? null : 'counts';
}

function toComparison(kind: FigureComparison['kind'], figures: readonly Figure[]): FigureComparison {
  const values = figures.map((figure) => figure.values[0] ?? 0);
  const whole = kind === 'shares' ? wholePercent : Math.max(...values);
  return {
    kind,
    unit: figures[0]?.unit ?? '',
    comparison: figures[0]?.comparison ?? null,
    period: kind === 'shares' ? null : (figures[0]?.period ?? null),
    bars: figures.map((figure, index) => ({ figure, share: whole === 0 ? 0 : (values[index] ?? 0) / whole })),
  };
}
