import type { Evidence } from '../entities/pack';

/**
 * Evidence with each place in a source once, the first mention kept.
 * @example uniqueEvidence([...promise, ...outcome])
 */
export function uniqueEvidence(all: readonly Evidence[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const evidence of all) {
    const place = [evidence.source, evidence.paragraph, evidence.clause].join('|');
    if (!byPlace.has(place)) byPlace.set(place, evidence);
  }
  return [...byPlace.values()];
}
