import { hasBegun, hasPassed } from '../calendar';
import type { Amount, IsoDate, Programme } from '../entities/pack';

/**
 * Where an amount stands on a day. `dueForRecheck` is in force as far as is known, but so old that it must be
 * doubted.
 */
export type AmountState = 'inForce' | 'dueForRecheck' | 'notYetInForce' | 'past';

/**
 * The state of an amount on a day. A month or year as first day begins with its first day; as last day it ends with
 * its last one. A first day that is not known counts as begun, a last day that is not known as not reached.
 * @example amountState(standardSince2025_09, '2026-11-23') // 'dueForRecheck'
 */
export function amountState(
  { effectiveFrom, effectiveUntil, recheckBy }: Pick<Amount, 'effectiveFrom' | 'effectiveUntil' | 'recheckBy'>,
  today: IsoDate,
): AmountState {
  if (effectiveUntil !== null && hasPassed(effectiveUntil, today)) return 'past';
  if (effectiveFrom !== null && !hasBegun(effectiveFrom, today)) return 'notYetInForce';
  return recheckBy !== null && hasPassed(recheckBy, today) ? 'dueForRecheck' : 'inForce';
}

/** An amount with its state on a day. */
export type DatedAmount = Amount & { state: AmountState };

/** Amounts by what a reader needs them for; each list in the order of the pack. */
export interface AmountsByTime {
  /** In force, due for re-check or not. */
  current: DatedAmount[];
  future: DatedAmount[];
  past: DatedAmount[];
}

/**
 * Splits amounts by their state on a day; each amount is in exactly one list.
 * @example amountsByTime(programme.amounts, '2026-11-23').current
 */
export function amountsByTime(amounts: readonly Amount[], today: IsoDate): AmountsByTime {
  const dated = amounts.map((amount): DatedAmount => ({ ...amount, state: amountState(amount, today) }));
  return {
    current: dated.filter(({ state }) => state === 'inForce' || state === 'dueForRecheck'),
    future: dated.filter(({ state }) => state === 'notYetInForce'),
    past: dated.filter(({ state }) => state === 'past'),
  };
}

/**
 * Whether the whole page of a programme must be doubted on a day. Its amounts are judged one by one with
 * `amountState`.
 */
export function programmeNeedsRecheck(programme: Pick<Programme, 'recheckBy'>, today: IsoDate): boolean {
  return hasPassed(programme.recheckBy, today);
}
