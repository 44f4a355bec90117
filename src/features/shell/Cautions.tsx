import type { Evidence } from '@/domain/entities/pack';
import { cautionsOf } from '@/domain/evidence';
import { Banner, Text } from '@/ui';

export interface CautionsProps {
  evidence: readonly Evidence[];
  /** A line of text: on each of many cards a banner would hide the cards. */
  quiet?: boolean;
}

/** What must be said beside facts that are not sure, each sentence once. Nothing where all are. */
export function Cautions({ evidence, quiet = false }: CautionsProps) {
  const cautions = cautionsOf(evidence);
  if (cautions.length === 0) return null;
  if (quiet) {
    return (
      <Text size="label" tone="gold">
        {cautions.join('')}
      </Text>
    );
  }
  return (
    <>
      {cautions.map((caution) => (
        <Banner key={caution} icon="warning" text={caution} />
      ))}
    </>
  );
}
