import type { Place, PlaceKindId } from '../entities/pack';
import {
  anyValue,
  countChoicesOf,
  filterByFacets,
  relaxationsOf,
  type FacetChoice,
  type FacetFilter,
  type Facets,
} from '../filtering';

// A type, not an interface: only a type counts as a record of texts.
type PlaceValues = { kind: PlaceKindId; street: string };

const facets: Facets<Place, PlaceValues> = { kind: ({ kind }) => kind, street: ({ street }) => street };

/** A kind to look for. */
export type KindChoice = FacetChoice<PlaceKindId>;

/** What a person looks for: a kind and a street's code. */
export type PlaceFilter = FacetFilter<PlaceValues>;

/** Lets every record through. */
export const everyPlace: PlaceFilter = { kind: anyValue, street: anyValue };

/** How many records each choice would leave, given the other filter. Choices that leave none are absent. */
export interface ChoiceCounts {
  kinds: ReadonlyMap<KindChoice, number>;
  streets: ReadonlyMap<string, number>;
}

/** A wider filter and how many records it would leave. */
export interface PlaceRelaxation {
  /** What is given up. */
  gives: 'kind' | 'street' | 'both';
  filter: PlaceFilter;
  count: number;
}

/**
 * The places that a filter lets through, in their order.
 * @example filterPlaces(places, { kind: 'nursingHome', street: anyValue })
 */
export function filterPlaces(places: readonly Place[], filter: PlaceFilter): Place[] {
  return filterByFacets(places, facets, filter);
}

/**
 * How many places each choice of kind would leave if the street stays, and the other way round.
 * @example countChoices(places, { kind: anyValue, street: '120106005' }).kinds.get('nursingHome')
 */
export function countChoices(places: readonly Place[], filter: PlaceFilter): ChoiceCounts {
  return {
    kinds: countChoicesOf(places, facets, filter, 'kind'),
    streets: countChoicesOf(places, facets, filter, 'street'),
  };
}

/**
 * Ways out of an empty result: each gives up part of the filter and brings at least one place.
 * Giving up both is offered only where neither alone is enough.
 * @example relaxations(places, { kind: 'nursingHome', street: '120106005' })
 */
export function relaxations(places: readonly Place[], filter: PlaceFilter): PlaceRelaxation[] {
  const oneGivenUp = relaxationsOf(places, facets, filter);
  const isWide = filter.kind === anyValue && filter.street === anyValue;
  if (oneGivenUp.length > 0 || isWide || places.length === 0) return oneGivenUp;
  return [{ gives: 'both', filter: everyPlace, count: places.length }];
}
