import type { Figure, SchoolsContent } from '../entities/pack';

/** How many of the officially counted sites have been found by name. */
export interface SchoolCoverage {
  /** The figure with the official number, or `null` when none was published. */
  official: Figure | null;
  /** Projects that a source names among the official number; no other project counts. */
  found: number;
  /** Projects in the list that no source names among them. */
  others: number;
}

/**
 * The coverage of the list of projects.
 * @throws when the section names a figure that the pack does not have; a compiled pack never does.
 */
export function schoolCoverage(
  { officialCount, projects }: Pick<SchoolsContent, 'officialCount' | 'projects'>,
  figures: readonly Figure[],
): SchoolCoverage {
  const found = projects.filter((project) => project.amongOfficialCount).length;
  const others = projects.length - found;
  if (officialCount === null) return { official: null, found, others };
  const official = figures.find((figure) => figure.id === officialCount);
  if (official === undefined) throw new Error(`The pack has no figure "${officialCount}".`);
  return { official, found, others };
}
