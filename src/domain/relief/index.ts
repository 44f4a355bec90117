export {
  amountsByTime,
  amountState,
  programmeNeedsRecheck,
  type AmountsByTime,
  type AmountState,
  type DatedAmount,
} from './amount-state';
export { amountWords, type AmountWords } from './amount-words';
export { programmesBySituation, type SituationGroup } from './programmes-by-situation';
