import type { Amount } from '../entities/pack';

/** An amount taken apart for display: `before` + `number` + `after`. */
export interface AmountWords {
  /** For whom and with what hedge: 每人每月, 每户平均. */
  before: string;
  number: string;
  /** 元, with a hedge that belongs behind the number: 余元. */
  after: string;
  /** The whole: 每人每月1045元. */
  whole: string;
}

/**
 * An amount in plain words, its hedge kept.
 * @example amountWords({ value: 1045, unit: '元/人/月', hedge: null }).whole // '每人每月1045元'
 */
export function amountWords({ value, unit, hedge }: Pick<Amount, 'value' | 'unit' | 'hedge'>): AmountWords {
  const [currency = '', ...perWhat] = unit.split('/');
  const trails = hedge === '余';
  const before = perWhat.map((what) => `每${what}`).join('') + (trails ? '' : (hedge ?? ''));
  const number = String(value);
  const after = trails ? `余${currency}` : currency;
  return { before, number, after, whole: `${before}${number}${after}` };
}
