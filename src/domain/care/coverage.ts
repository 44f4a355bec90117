import type { CareContent, Figure, Place, PlaceKind, Street } from '../entities/pack';
import { worthOf, type PlaceWorth } from './place-standing';

/** How many records of each worth there are. */
export type WorthCounts = Record<PlaceWorth, number>;

/** How much of an officially counted whole the pack holds. */
export interface KindCoverage extends WorthCounts {
  kind: PlaceKind;
  /** The published count with its figure, or `null` where none is published for this kind. */
  official: { count: number; unit: string; figure: Figure } | null;
}

/** How many records a street has. */
export interface StreetCoverage extends WorthCounts {
  street: Street;
}

/**
 * Coverage of each kind, in the order of the kinds. Unverified records and leads stand apart and never raise `counted`.
 * @param figures the figures of the pack's news, which hold the official counts.
 * @throws when a kind names a figure that is missing or that is not a single number; a compiled pack has none such.
 * @example coverageByKind(careOf('hongqiao'), newsOf('hongqiao').figures)[0]?.counted // 0
 */
export function coverageByKind(
  { kinds, places }: Pick<CareContent, 'kinds' | 'places'>,
  figures: readonly Figure[],
): KindCoverage[] {
  return kinds.map((kind) => ({
    kind,
    official: officialCountOf(kind, figures),
    ...countWorth(places.filter((place) => place.kind === kind.id)),
  }));
}

/**
 * Records per street, in the order of the streets. Records whose street is unknown are in none of them.
 * @example coverageByStreet(places, streets)[0] // { street, counted: 0, unverified: 1, lead: 0 }
 */
export function coverageByStreet(places: readonly Place[], streets: readonly Street[]): StreetCoverage[] {
  return streets.map((street) => ({ street, ...countWorth(places.filter((place) => place.street === street.code)) }));
}

/** How many of these records are counted places, unverified records and leads. */
export function countWorth(places: readonly Pick<Place, 'standing' | 'name'>[]): WorthCounts {
  const counts: WorthCounts = { counted: 0, unverified: 0, lead: 0 };
  for (const place of places) counts[worthOf(place)] += 1;
  return counts;
}

function officialCountOf(kind: PlaceKind, figures: readonly Figure[]): KindCoverage['official'] {
  if (kind.officialCount === null) return null;
  const figure = figures.find((candidate) => candidate.id === kind.officialCount);
  if (figure === undefined)
    throw new Error(`Kind "${kind.id}" names the figure "${kind.officialCount}", which the pack does not have.`);
  const [count, ...others] = figure.values;
  if (count === undefined || others.length > 0) {
    throw new Error(`Figure "${figure.id}" is the official count of kind "${kind.id}" and must be a single number.`);
  }
  return { count, unit: figure.unit, figure };
}
