import { districtOf } from '@/content/district';
import { reliefOf } from '@/content/relief';
import type { HelpLine } from '@/domain/entities/pack';
import { uniqueEvidence } from '@/domain/evidence';
import { Cautions, EvidenceLine, useOverlays, useShell } from '@/features/shell';
import { Button, Card, List, ListItem, Section, Stack, Text } from '@/ui';
import { copy } from './copy';
import { Remarks } from './Remarks';

/** The first thing on the page: the calls that help now, and what to do in an emergency. */
export function EmergencyBlock() {
  const { packId } = useShell();
  const { emergencyLines, helpLine } = districtOf(packId);
  const { emergency } = reliefOf(packId);
  const lines = [...emergencyLines, helpLine];
  // One evidence line for all calls, so that it pushes no call off the screen. Its sheet tells how sure they are; a
  // warning beside a number that everybody knows would only make people hesitate.
  const lineEvidence = uniqueEvidence(lines.map(({ evidence }) => evidence));
  return (
    <Section title={copy.emergencyTitle} lead={copy.emergencyLead}>
      <Card tone="bridge">
        <Stack gap="s">
          <List label={copy.emergencyTitle}>
            {lines.map((line) => (
              <ListItem key={line.id}>
                <LineCall line={line} />
              </ListItem>
            ))}
          </List>
          <EvidenceLine
            fact={lines.map(({ name, purpose }) => copy.lineFact(name, purpose)).join('')}
            evidence={lineEvidence}
          />
        </Stack>
      </Card>
      <Section level={3} title={copy.emergencyListTitle}>
        <Cautions evidence={emergency.map(({ evidence }) => evidence)} />
        <Remarks cautionedAbove label={copy.emergencyListTitle} remarks={emergency} />
      </Section>
    </Section>
  );
}

function LineCall({ line: { name, phone, purpose } }: { line: HelpLine }) {
  const { call } = useOverlays();
  return (
    <Stack gap="xs">
      <Button
        wide
        kind="urgent"
        icon="phone"
        text={copy.callName(name, phone)}
        label={copy.callLabel(phone, name)}
        onPress={() => {
          call(phone);
        }}
      />
      <Text size="label">{purpose}</Text>
    </Stack>
  );
}
