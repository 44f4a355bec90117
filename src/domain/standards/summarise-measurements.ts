import {
  elderRules,
  worseOf,
  type ElderRule,
  type ElderRuleId,
  type MeasuredMode,
  type MeasuredTarget,
} from './elder-rules';

/** The value of a rule where it is kept least well, and what was measured there. */
export interface WorstValue {
  value: number;
  /** The text, the button or the page that has it. */
  where: string;
}

/** What was measured of one screen in one state, on one target and in one mode, over all widths and themes tried. */
export interface ScreenMeasurement {
  target: MeasuredTarget;
  mode: MeasuredMode;
  /** Name of the state, such as `care: nothing found`. */
  state: string;
  /** How many texts and things to press were measured. */
  texts: number;
  targets: number;
  worst: Partial<Record<ElderRuleId, WorstValue>>;
}

/** One cell of the published table. */
export interface PublishedValue extends WorstValue {
  state: string;
}

/** One line of the published table: a rule, and the worst value anywhere, by target and mode. */
export interface PublishedRule {
  rule: ElderRuleId;
  values: Record<MeasuredTarget, Record<MeasuredMode, PublishedValue | null>>;
}

/** How much was measured on a target in a mode. */
export interface MeasuredAmount {
  states: number;
  texts: number;
  targets: number;
}

/** The published table. */
export interface MeasuredStandards {
  /** Day of the measurement, such as `2026-11-25`. */
  measuredOn: string;
  /** The browser that it was made in, such as `Chromium 150`. */
  browser: string;
  amounts: Record<MeasuredTarget, Record<MeasuredMode, MeasuredAmount>>;
  rules: PublishedRule[];
}

/**
 * The published table of measurements: of each rule the worst value that any screen has.
 * @example summariseMeasurements(measurements, { measuredOn: '2026-11-25', browser: 'Chromium 150' })
 */
export function summariseMeasurements(
  measurements: readonly ScreenMeasurement[],
  about: Pick<MeasuredStandards, 'measuredOn' | 'browser'>,
): MeasuredStandards {
  return {
    ...about,
    amounts: byTargetAndMode((target, mode) => amountOf(measurementsOf(measurements, target, mode))),
    rules: elderRules.map((rule) => ({
      rule: rule.id,
      values: byTargetAndMode((target, mode) => worstOf(rule, measurementsOf(measurements, target, mode))),
    })),
  };
}

function byTargetAndMode<Value>(
  valueOf: (target: MeasuredTarget, mode: MeasuredMode) => Value,
): Record<MeasuredTarget, Record<MeasuredMode, Value>> {
  const byMode = (target: MeasuredTarget): Record<MeasuredMode, Value> => ({
    normal: valueOf(target, 'normal'),
    elder: valueOf(target, 'elder'),
  });
  return { h5: byMode('h5'), weapp: byMode('weapp') };
}

function measurementsOf(
  measurements: readonly ScreenMeasurement[],
  target: MeasuredTarget,
  mode: MeasuredMode,
): readonly ScreenMeasurement[] {
  return measurements.filter((measurement) => measurement.target === target && measurement.mode === mode);
}

function amountOf(measurements: readonly ScreenMeasurement[]): MeasuredAmount {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, count) => total + count, 0);
  return {
    states: measurements.length,
    texts: sum(measurements.map(({ texts }) => texts)),
    targets: sum(measurements.map(({ targets }) => targets)),
  };
}

function worstOf(rule: ElderRule, measurements: readonly ScreenMeasurement[]): PublishedValue | null {
  let worst: PublishedValue | null = null;
  for (const { state, worst: values } of measurements) {
    const found = values[rule.id];
    if (found === undefined) continue;
    if (worst === null || worseOf(rule, worst.value, found.value) !== worst.value) worst = { ...found, state };
  }
  return worst;
}
