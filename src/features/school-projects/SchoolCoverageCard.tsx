import { newsOf } from '@/content/news';
import { schoolsOf } from '@/content/schools';
import { countWords } from '@/domain/evidence';
import { schoolCoverage } from '@/domain/schools';
import { figureSubject } from '@/features/news-digest';
import { EvidenceLine, useShell } from '@/features/shell';
import { Card, Meter, Section, Stack, Text } from '@/ui';
import { copy } from './copy';

/** How many of the officially counted sites have been found, and what the official number means. */
export function SchoolCoverageCard() {
  const { packId } = useShell();
  const { official, found, others } = schoolCoverage(schoolsOf(packId), newsOf(packId).figures);
  return (
    <Section title={copy.coverageTitle}>
      <Card>
        <Stack gap="s">
          <Meter
            subject={copy.coverageSubject}
            text={official === null ? copy.coverageWithout(found) : copy.coverageOf(countWords(official), found)}
            value={found}
            maximum={official?.values[0] ?? null}
          />
          {official !== null && <Text>{copy.coverageMixed(countWords(official))}</Text>}
          {others > 0 && (
            <Text size="label" tone="muted">
              {copy.coverageOthers(others)}
            </Text>
          )}
          {official !== null && <EvidenceLine {...figureSubject(official)} onward={null} />}
        </Stack>
      </Card>
    </Section>
  );
}
