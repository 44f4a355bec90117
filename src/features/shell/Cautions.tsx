import { sourcesOf } from '@/content/sources';
import type { Evidence } from '@/domain/entities/pack';
import { describeEvidence } from '@/domain/evidence';
import { Banner } from '@/ui';
import { useShell } from './ShellProvider';

/** What must be said beside facts that are not sure, each sentence once. Nothing where all are. */
export function Cautions({ evidence }: { evidence: readonly Evidence[] }) {
  const { packId } = useShell();
  const sources = sourcesOf(packId);
  const cautions = evidence.map((one) => describeEvidence(one, sources).caution).filter((caution) => caution !== null);
  return (
    <>
      {[...new Set(cautions)].map((caution) => (
        <Banner key={caution} icon="warning" text={caution} />
      ))}
    </>
  );
}
