import type { Evidence } from '@/domain/entities/pack';
import { sourcesOf } from '@/content/sources';
import { describeEvidence } from '@/domain/evidence';
import { EvidenceButton } from '@/ui';
import { useOverlays, type EvidenceSubject } from './overlays';
import { useShell } from './ShellProvider';

/** Stands below a fact, names its source in short, and opens its evidence sheet. */
export function EvidenceLine(subject: EvidenceSubject) {
  const { packId } = useShell();
  const { showEvidence } = useOverlays();
  const short = shortOf(subject.evidence[0], packId);
  if (short === null) return null;
  return (
    <EvidenceButton
      text={short}
      about={subject.fact}
      onPress={() => {
        showEvidence(subject);
      }}
    />
  );
}

function shortOf(evidence: Evidence | undefined, packId: string): string | null {
  return evidence === undefined ? null : describeEvidence(evidence, sourcesOf(packId)).short;
}
