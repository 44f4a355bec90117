import type { Project } from '../entities/pack';
import { phaseOrder } from './phase-words';

/** No wish about a field. */
export const anyValue = 'any';
/** Stands for the street of a project whose street no source gives. */
export const unpublishedStreet = 'unpublished';

/** What projects can be filtered by. */
export const filterFields = ['stage', 'phase', 'street'] as const;
export type FilterField = (typeof filterFields)[number];

/** One wish for each field: a stage, a phase, a street's code, `unpublishedStreet`, or `anyValue`. */
export type ProjectFilter = Record<FilterField, string>;

/** The filter that leaves every project. */
export const noFilter: ProjectFilter = { stage: anyValue, phase: anyValue, street: anyValue };

/** A value that occurs, and how many projects it would leave given the other wishes. */
export interface FilterChoice {
  value: string;
  count: number;
}

/** What a project has in a field; a street that is not known counts as `unpublishedStreet`. */
export function valueOf(project: Project, field: FilterField): string {
  return field === 'street' ? (project.street ?? unpublishedStreet) : project[field];
}

/**
 * The projects that meet every wish, in their own order.
 * @example filterProjects(projects, { ...noFilter, phase: 'building' })
 */
export function filterProjects(projects: readonly Project[], filter: ProjectFilter): Project[] {
  return projects.filter((project) =>
    filterFields.every((field) => filter[field] === anyValue || filter[field] === valueOf(project, field)),
  );
}

/**
 * The values of one field that occur among all projects, each with the number of projects it would leave while the
 * other wishes stay. Phases stand in their own order, other values in that of their first project, a street that is
 * not known last.
 * @example choicesOf(projects, noFilter, 'phase') // [{ value: 'planned', count: 2 }, { value: 'inUse', count: 7 }]
 */
export function choicesOf(projects: readonly Project[], filter: ProjectFilter, field: FilterField): FilterChoice[] {
  const others = filterProjects(projects, { ...filter, [field]: anyValue });
  const values = [...new Set(projects.map((project) => valueOf(project, field)))];
  return inOrder(values, field).map((value) => ({
    value,
    count: others.filter((project) => valueOf(project, field) === value).length,
  }));
}

/**
 * For a filter that leaves nothing: the wishes that alone stand in the way, and how many projects each one hides.
 * @example relaxersOf(projects, filter) // [{ field: 'street', count: 3 }]
 */
export function relaxersOf(
  projects: readonly Project[],
  filter: ProjectFilter,
): { field: FilterField; count: number }[] {
  return filterFields
    .filter((field) => filter[field] !== anyValue)
    .map((field) => ({ field, count: filterProjects(projects, { ...filter, [field]: anyValue }).length }))
    .filter(({ count }) => count > 0);
}

function inOrder(values: readonly string[], field: FilterField): string[] {
  if (field === 'phase') return phaseOrder.filter((phase) => values.includes(phase));
  return [
    ...values.filter((value) => value !== unpublishedStreet),
    ...values.filter((value) => value === unpublishedStreet),
  ];
}
