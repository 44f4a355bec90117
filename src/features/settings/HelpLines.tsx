import { districtOf } from '@/content/district';
import type { HelpLine } from '@/domain/entities/pack';
import { EvidenceLine, useOverlays, useShell } from '@/features/shell';
import { Button, Card, List, ListItem, Section, Stack, Text } from '@/ui';
import { aboutCopy as copy } from './about-copy';

/** The line behind the help button and the emergency lines, each with what to call it for. */
export function HelpLines() {
  const { packId } = useShell();
  const { emergencyLines, helpLine } = districtOf(packId);
  const lines = [helpLine, ...emergencyLines];
  return (
    <Section title={copy.helpTitle}>
      <List label={copy.helpTitle}>
        {lines.map((line) => (
          <ListItem key={line.id}>
            <HelpLineCard line={line} />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}

function HelpLineCard({ line }: { line: HelpLine }) {
  const { call } = useOverlays();
  const { evidence, hours, name, phone, purpose } = line;
  return (
    <Card>
      <Stack gap="s">
        <Text strong>{name}</Text>
        <Text>{purpose}</Text>
        {hours !== null && (
          <Text size="label" tone="muted">
            {copy.hours(hours)}
          </Text>
        )}
        <Button
          icon="phone"
          text={copy.call(phone)}
          label={copy.callLabel(phone, name)}
          onPress={() => {
            call(phone);
          }}
        />
        <EvidenceLine fact={copy.helpFact(name, phone, purpose)} evidence={[evidence]} />
      </Stack>
    </Card>
  );
}
