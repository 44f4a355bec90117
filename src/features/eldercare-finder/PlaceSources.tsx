import { sourcesOf } from '@/content/sources';
import type { Place } from '@/domain/entities/pack';
import { describeEvidence } from '@/domain/evidence';
import { EvidenceLine, useShell } from '@/features/shell';
import { Card, Section, Stack, Text } from '@/ui';
import { copy } from './copy';
import { factOf, type PlaceNames } from './place-words';

/** Every source of a place, each with its own way to the evidence. */
export function PlaceSources({ place, names }: { place: Place; names: PlaceNames }) {
  const { packId } = useShell();
  const sources = sourcesOf(packId);
  return (
    <Section title={copy.sourcesTitle}>
      {place.evidence.map((evidence) => {
        const { sourceTitle, publisher, date } = describeEvidence(evidence, sources);
        return (
          <Card key={`${evidence.source} ${String(evidence.paragraph)} ${String(evidence.clause)}`}>
            <Stack gap="xs">
              <Text strong>{sourceTitle}</Text>
              <Text size="label" tone="muted">
                {copy.sourceLine(publisher, date)}
              </Text>
              <EvidenceLine fact={factOf(place, names)} evidence={[evidence]} remark={place.note} />
            </Stack>
          </Card>
        );
      })}
    </Section>
  );
}
