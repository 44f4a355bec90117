import {
  elderRules,
  keepsRule,
  worseOf,
  type ElderRuleId,
  type MeasuredMode,
  type ScreenMeasurement,
  type WorstValue,
} from '../../src/domain/standards';

/** The worst values of several looks at one screen. */
export class Gathering {
  readonly worst: Partial<Record<ElderRuleId, WorstValue>> = {};

  /** Takes in a value; it counts where it keeps its rule less well than what is known. */
  note(rule: ElderRuleId, found: WorstValue): void {
    const known = this.worst[rule];
    const definition = elderRules.find(({ id }) => id === rule);
    if (definition === undefined) throw new Error(`There is no rule "${rule}".`);
    const isWorse = known === undefined || worseOf(definition, known.value, found.value) !== known.value;
    if (isWorse) this.worst[rule] = found;
  }
}

/** The rules that a screen breaks, each in one sentence; empty when all are kept. */
export function brokenRules(worst: ScreenMeasurement['worst'], mode: MeasuredMode): string[] {
  return elderRules.flatMap((rule) => {
    const found = worst[rule.id];
    if (found === undefined || keepsRule(rule, mode, found.value)) return [];
    const bound = rule.bound === 'least' ? 'at least' : 'at most';
    return [
      `${rule.id}: ${String(found.value)}, required ${bound} ${String(rule.required[mode])}, at “${found.where}”`,
    ];
  });
}
