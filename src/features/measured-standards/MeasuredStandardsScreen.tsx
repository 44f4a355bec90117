import { dateWords } from '@/domain/evidence';
import { elderRules, keepsRule, type MeasuredMode, type MeasuredTarget } from '@/domain/standards';
import { AppScreen } from '@/features/shell';
import { Banner, FactList, List, ListItem, Section, Stack, Text } from '@/ui';
import { copy } from './copy';
import { measuredStandards } from './measured-standards';
import { RuleCard } from './RuleCard';

/** Pairs of target and mode, in the order in which they are shown. */
const columns: readonly (readonly [MeasuredTarget, MeasuredMode])[] = [
  ['weapp', 'elder'],
  ['weapp', 'normal'],
  ['h5', 'elder'],
  ['h5', 'normal'],
];

/** What was measured of the app itself, rule by rule, for everybody to see. */
export function MeasuredStandardsScreen() {
  return (
    <AppScreen title={copy.title}>
      <Stack gap="xl">
        <Verdict />
        <HowMeasured />
        <Section title={copy.rulesTitle}>
          <List label={copy.rulesTitle}>
            {elderRules.map((rule) => (
              <RuleCard key={rule.id} rule={rule} columns={columns} />
            ))}
          </List>
        </Section>
        <NotMeasured />
      </Stack>
    </AppScreen>
  );
}

function Verdict() {
  const broken = elderRules.filter((rule) => {
    const published = measuredStandards.rules.find((line) => line.rule === rule.id);
    return columns.some(([target, mode]) => {
      const found = published?.values[target][mode] ?? null;
      return found !== null && !keepsRule(rule, mode, found.value);
    });
  });
  const isKept = broken.length === 0;
  const words = isKept ? copy.allKept(elderRules.length) : copy.someBroken(broken.length, elderRules.length);
  return (
    <Stack gap="m">
      <Text>{copy.lead}</Text>
      <Banner tone={isKept ? 'leaf' : 'gold'} icon={isKept ? 'check' : 'warning'} text={words} />
    </Stack>
  );
}

function HowMeasured() {
  const { amounts, browser, measuredOn } = measuredStandards;
  return (
    <Section title={copy.howTitle}>
      <Text>{copy.how(dateWords(measuredOn), browser)}</Text>
      <FactList
        facts={columns.map(([target, mode]) => {
          const { states, targets, texts } = amounts[target][mode];
          return {
            term: copy.amountTerm(copy.targets[target], copy.modes[mode]),
            value: copy.amount(states, texts, targets),
          };
        })}
      />
    </Section>
  );
}

function NotMeasured() {
  return (
    <Section title={copy.nativeTitle} lead={copy.nativeLead}>
      <List label={copy.nativeTitle}>
        {copy.native.map((part) => (
          <ListItem key={part}>
            <Text>{part}</Text>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
