export {
  elderRules,
  keepsRule,
  worseOf,
  type ElderRule,
  type ElderRuleId,
  type MeasuredMode,
  type MeasuredTarget,
} from './elder-rules';
export {
  summariseMeasurements,
  type MeasuredAmount,
  type MeasuredStandards,
  type PublishedRule,
  type PublishedValue,
  type ScreenMeasurement,
  type WorstValue,
} from './summarise-measurements';
