import type { Article, Evidence, Source } from '../entities/pack';

/**
 * Evidence for what is said of an article as a whole: headline, date, outlet, people, gist.
 * @throws when the pack does not have the article's source; a compiled pack always does.
 */
export function articleEvidence(article: Article, sources: readonly Source[]): Evidence {
  const source = sources.find((candidate) => candidate.id === article.source);
  if (source === undefined) throw new Error(`The pack has no source "${article.source}".`);
  return { source: source.id, paragraph: null, clause: null, sure: source.sure, confirmedBy: [], note: null };
}

/**
 * Evidence for a sentence that sums up several facts: each place they are from once. A second source confirms the
 * place only when it confirms every fact that is taken from there. Remarks on single facts are left to those facts.
 * @example sharedEvidence(figuresOfOneParagraph.map((figure) => figure.evidence)).length // 1
 */
export function sharedEvidence(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = [one.source, String(one.paragraph), one.clause ?? '', one.sure].join('|');
    const known = byPlace.get(key);
    const confirmedBy = known?.confirmedBy.filter((source) => one.confirmedBy.includes(source)) ?? one.confirmedBy;
    byPlace.set(key, { ...one, confirmedBy, note: null });
  }
  return [...byPlace.values()];
}
