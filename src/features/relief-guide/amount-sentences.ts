import { dateWords } from '@/domain/evidence';
import { amountWords, type DatedAmount } from '@/domain/relief';
import { copy } from './copy';

/** An amount with the time it holds, ready to be shown and said. */
export interface AmountSentence {
  before: string;
  number: string;
  after: string;
  /** From when to when, and whether it may have changed. */
  period: string;
  /** The whole as one sentence. */
  spoken: string;
}

/** An amount in words. What ages says so by itself. */
export function amountSentence(amount: DatedAmount): AmountSentence {
  const { whole, ...words } = amountWords(amount);
  const doubt = amount.state === 'dueForRecheck' ? `，${copy.mayHaveChanged}` : '';
  const period = periodWords(amount) + doubt;
  return { ...words, period, spoken: `${amount.label}，${whole}，${period}` };
}

/** From when to when an amount holds, as far as it is known. */
function periodWords({ state, effectiveFrom, effectiveUntil }: DatedAmount): string {
  const from = effectiveFrom === null ? null : dateWords(effectiveFrom);
  if (state === 'notYetInForce' && from !== null) return copy.notBefore(from);
  const since = from === null ? copy.sinceUnknown : copy.since(from);
  return effectiveUntil === null ? since : `${since}，${copy.until(dateWords(effectiveUntil))}`;
}
