import type { Evidence } from '../entities/pack';
import { sureWords } from './sure-words';

/**
 * What must be said beside facts that are not sure, each sentence once, in the order of the evidence; nothing where all
 * are.
 * @example cautionsOf(place.evidence) // ['来自网页转载，没有读到原文，办事请以街道窗口答复为准。']
 */
export function cautionsOf(evidence: readonly Pick<Evidence, 'sure'>[]): string[] {
  const cautions = evidence.map(({ sure }) => sureWords(sure).caution);
  return [...new Set(cautions.filter((caution) => caution !== null))];
}
