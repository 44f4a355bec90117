import type { Project, ProjectPhase } from '../entities/pack';
import {
  anyValue,
  choiceOf,
  countChoicesOf,
  filterByFacets,
  relaxationsOf,
  unpublishedValue,
  type FacetFilter,
  type Facets,
  type Relaxation,
} from '../filtering';
import { phaseOrder } from './phase-words';

// A type, not an interface: only a type counts as a record of texts.
type ProjectValues = { stage: string; phase: ProjectPhase; street: string };

const facets: Facets<Project, ProjectValues> = {
  stage: ({ stage }) => stage,
  phase: ({ phase }) => phase,
  street: ({ street }) => street,
};

/** What projects can be filtered by. */
export const filterFields = ['stage', 'phase', 'street'] as const;
export type FilterField = (typeof filterFields)[number];

/** One wish for each field: a stage, a phase and a street's code. */
export type ProjectFilter = FacetFilter<ProjectValues>;

/** The filter that leaves every project. */
export const noFilter: ProjectFilter = { stage: anyValue, phase: anyValue, street: anyValue };

/** A value that occurs, and how many projects it would leave given the other wishes. */
export interface FilterChoice {
  value: string;
  count: number;
}

/**
 * The projects that meet every wish, in their own order.
 * @example filterProjects(projects, { ...noFilter, phase: 'building' })
 */
export function filterProjects(projects: readonly Project[], filter: ProjectFilter): Project[] {
  return filterByFacets(projects, facets, filter);
}

/**
 * The values of one field that occur among all projects, each with the number of projects it would leave while the
 * other wishes stay. Phases stand in their own order, other values in that of their first project, a street that is
 * not known last.
 * @example choicesOf(projects, noFilter, 'phase') // [{ value: 'planned', count: 2 }, { value: 'inUse', count: 7 }]
 */
export function choicesOf(projects: readonly Project[], filter: ProjectFilter, field: FilterField): FilterChoice[] {
  const counts: ReadonlyMap<string, number> = countChoicesOf(projects, facets, filter, field);
  const values = [...new Set(projects.map((project) => choiceOf<Project, string>(project, facets[field])))];
  return inOrder(values, field).map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/**
 * For a filter that leaves nothing: the wishes that alone stand in the way, each with the filter without it and how
 * many projects that leaves.
 * @example relaxersOf(projects, filter) // [{ gives: 'street', filter: { …, street: 'any' }, count: 3 }]
 */
export function relaxersOf(projects: readonly Project[], filter: ProjectFilter): Relaxation<ProjectValues>[] {
  return relaxationsOf(projects, facets, filter);
}

function inOrder(values: readonly string[], field: FilterField): string[] {
  if (field === 'phase') return phaseOrder.filter((phase) => values.includes(phase));
  return [
    ...values.filter((value) => value !== unpublishedValue),
    ...values.filter((value) => value === unpublishedValue),
  ];
}
