import { careOf } from '@/content/care';
import { newsOf } from '@/content/news';
import { schoolsOf } from '@/content/schools';
import { coverageByKind } from '@/domain/care';
import type { Figure } from '@/domain/entities/pack';
import { countWords } from '@/domain/evidence';
import { schoolCoverage } from '@/domain/schools';
import { EvidenceLine, useShell } from '@/features/shell';
import { figureSubject } from '@/features/news-digest';
import { Meter, Section, Stack } from '@/ui';
import { aboutCopy as copy } from './about-copy';

/** How much of what was officially counted the pack holds, list by list. */
export function Coverage() {
  const { packId } = useShell();
  const { figures } = newsOf(packId);
  const schools = schoolCoverage(schoolsOf(packId), figures);
  return (
    <Section title={copy.coverageTitle} lead={copy.coverageLead}>
      {coverageByKind(careOf(packId), figures).map(({ kind, official, counted }) => (
        <CoverageMeter
          key={kind.id}
          subject={kind.name}
          text={copy.covered(official && countWords(official.figure), counted, official?.unit ?? copy.placeUnit)}
          count={counted}
          official={official?.figure}
        />
      ))}
      <CoverageMeter
        subject={copy.schools}
        text={copy.found(
          schools.official && countWords(schools.official),
          schools.found,
          schools.official?.unit ?? copy.schoolUnit,
        )}
        count={schools.found}
        official={schools.official}
      />
    </Section>
  );
}

interface CoverageMeterProps {
  subject: string;
  text: string;
  count: number;
  official: Figure | null | undefined;
}

function CoverageMeter({ subject, text, count, official = null }: CoverageMeterProps) {
  return (
    <Stack gap="xs">
      <Meter subject={subject} text={text} value={count} maximum={official?.values[0] ?? null} />
      {official !== null && <EvidenceLine {...figureSubject(official)} />}
    </Stack>
  );
}
