import { keepsRule, worseOf, type ElderRule, type MeasuredMode, type MeasuredTarget } from '@/domain/standards';
import { Card, FactList, Text } from '@/ui';
import { copy } from './copy';
import { measuredStandards } from './measured-standards';

interface RuleCardProps {
  rule: ElderRule;
  /** Pairs of target and mode, in the order in which they are shown. */
  columns: readonly (readonly [MeasuredTarget, MeasuredMode])[];
}

/** One rule: what it asks for, what was measured on each target in each mode, and where 长辈版 keeps it least well. */
export function RuleCard({ rule, columns }: RuleCardProps) {
  const { title, worst } = copy.rule(rule.id);
  const values = measuredStandards.rules.find((line) => line.rule === rule.id)?.values;
  const applicable = columns.filter(([target]) => rule.only === undefined || rule.only === target);
  const found = applicable.map(([target, mode]) => ({ target, mode, value: values?.[target][mode] ?? null }));
  const elder = found.flatMap(({ mode, value }) => (mode === 'elder' && value !== null ? [value] : []));
  const place = elder.reduce<(typeof elder)[number] | undefined>(
    (known, next) => (known !== undefined && worseOf(rule, known.value, next.value) === known.value ? known : next),
    undefined,
  );
  return (
    <Card role="listitem" gap="s">
      <Text heading={3} size="subheading" strong>
        {title}
      </Text>
      <Text>{copy.requirement(copy.required(rule, 'normal'), copy.required(rule, 'elder'))}</Text>
      <Text size="label" tone="muted">
        {copy.sources[rule.source]}
      </Text>
      <FactList
        unknownText={copy.notMeasured}
        facts={found.map(({ target, mode, value }) => ({
          term: copy.amountTerm(copy.targets[target], copy.modes[mode]),
          value: value && copy.value(value.value, rule.unit, keepsRule(rule, mode, value.value)),
        }))}
      />
      {place !== undefined && place.where !== '' && rule.bound === 'least' && (
        <Text size="label" tone="muted">
          {copy.worst(worst, place.where, place.state)}
        </Text>
      )}
    </Card>
  );
}
