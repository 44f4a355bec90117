import type { Figure, NewsStatement, Onward } from '@/domain/entities/pack';
import { figureWords } from '@/domain/evidence';
import type { EvidenceSubject } from '@/features/shell';
import { copy } from './copy';
import { onwardDestination } from './onward-destination';

/**
 * What the evidence sheet of a figure shows: the figure in words, its hedge, how not to misread it, the way onward.
 * @example showEvidence(figureSubject(figure))
 */
export function figureSubject(figure: Figure): EvidenceSubject {
  const asWritten = figure.asWritten === null ? null : copy.asWritten(figure.asWritten);
  const remarks = [figure.note, asWritten].filter((remark) => remark !== null);
  return {
    fact: figureWords(figure).spoken,
    evidence: [figure.evidence],
    hedge: figure.hedge,
    remark: remarks.length === 0 ? null : remarks.join(' '),
    onward: wayOnward(figure.onward),
  };
}

/** What the evidence sheet of a statement shows. */
export function statementSubject(statement: NewsStatement): EvidenceSubject {
  return { fact: statement.text, evidence: [statement.evidence], onward: wayOnward(statement.onward) };
}

function wayOnward(onward: Onward | null): EvidenceSubject['onward'] {
  return onward === null ? null : { label: onward.label, destination: onwardDestination(onward) };
}
