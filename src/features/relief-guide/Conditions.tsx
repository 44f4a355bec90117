import type { Programme } from '@/domain/entities/pack';
import { Cautions, EvidenceLine } from '@/features/shell';
import { Banner, Card, List, ListItem, Section, Stack, Tag, Text } from '@/ui';
import { copy } from './copy';
import { programmeBlocks } from './programme-reading';

interface ConditionsProps {
  conditions: Programme['conditions'];
  /** The line that can be asked. */
  phone: string;
}

/** Who may apply, condition by condition; where nothing was published, that and whom to ask. */
export function Conditions({ conditions, phone }: ConditionsProps) {
  if (conditions === 'unpublished') {
    return (
      <Section title={copy.conditionsTitle} block={programmeBlocks.title(copy.conditionsTitle)}>
        <Stack row gap="s">
          <Tag text={copy.conditionsUnpublished} tone="plain" />
        </Stack>
        <Banner
          icon="question"
          text={copy.conditionsUnpublishedText(phone)}
          block={programmeBlocks.condition('unpublished')}
        />
      </Section>
    );
  }
  return (
    <Section title={copy.conditionsTitle} block={programmeBlocks.title(copy.conditionsTitle)}>
      <Cautions evidence={conditions.map(({ evidence }) => evidence)} />
      <List label={copy.conditionsTitle}>
        {conditions.map(({ id, text, decidedBy, evidence }) => (
          <ListItem key={id}>
            <Card>
              <Stack gap="xs">
                <Text block={programmeBlocks.condition(id)}>{text}</Text>
                <Stack row gap="s">
                  {decidedBy === 'window' ? (
                    <Tag text={copy.byWindow} tone="gold" />
                  ) : (
                    <Tag text={copy.byAnswers} tone="plain" />
                  )}
                </Stack>
                <EvidenceLine fact={text} evidence={[evidence]} />
              </Stack>
            </Card>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
