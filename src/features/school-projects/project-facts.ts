import type { Figure, Project, Street } from '@/domain/entities/pack';
import { countWords } from '@/domain/evidence';
import { copy } from './copy';

/** One fact of a project; `null` where it was not published. */
export interface ProjectFact {
  term: string;
  value: string | null;
}

/** What a project means for a family. */
export function familyFacts({ forFamilies, size }: Project): [forFamilies: ProjectFact, size: ProjectFact] {
  return [
    { term: copy.forFamilies, value: forFamilies },
    { term: copy.size, value: size },
  ];
}

/**
 * What kind of school a project is and where.
 * @param official the figure with the official number of projects, where one was published.
 */
export function placeFacts(project: Project, streets: readonly Street[], official: Figure | null): ProjectFact[] {
  return [
    { term: copy.stage, value: project.stage },
    { term: copy.work, value: project.work },
    { term: copy.street, value: streets.find(({ code }) => code === project.street)?.name ?? null },
    { term: copy.placeTerm, value: project.place },
    ...(official === null
      ? []
      : [
          {
            term: copy.among(countWords(official)),
            value: project.amongOfficialCount ? copy.amongYes : copy.amongNo,
          },
        ]),
  ];
}

/** A fact as it is said, blanks included. */
export function factWords({ term, value }: ProjectFact): string {
  return `${term}：${value ?? copy.unpublished}`;
}
