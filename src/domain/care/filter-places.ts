import type { Place, PlaceKindId } from '../entities/pack';

/** A kind to look for; `unknown` finds the records whose kind is not known. */
export type KindChoice = PlaceKindId | 'all' | 'unknown';

/** A street's code to look for; `unknown` finds the records whose street is not known. */
export type StreetChoice = string;

/** What a person looks for. */
export interface PlaceFilter {
  kind: KindChoice;
  street: StreetChoice;
}

/** Lets every record through. */
export const everyPlace: PlaceFilter = { kind: 'all', street: 'all' };

/** How many records each choice would leave, given the other filter. Choices that leave none are absent. */
export interface ChoiceCounts {
  kinds: ReadonlyMap<KindChoice, number>;
  streets: ReadonlyMap<StreetChoice, number>;
}

/** A wider filter and how many records it would leave. */
export interface Relaxation {
  /** What is given up. */
  gives: 'kind' | 'street' | 'both';
  filter: PlaceFilter;
  count: number;
}

/**
 * The places that a filter lets through, in their order.
 * @example filterPlaces(places, { kind: 'nursingHome', street: 'all' })
 */
export function filterPlaces(places: readonly Place[], { kind, street }: PlaceFilter): Place[] {
  return places.filter((place) => matches(place.kind, kind) && matches(place.street, street));
}

/**
 * How many places each choice of kind would leave if the street stays, and the other way round.
 * @example countChoices(places, { kind: 'all', street: '120106005' }).kinds.get('nursingHome')
 */
export function countChoices(places: readonly Place[], filter: PlaceFilter): ChoiceCounts {
  return {
    kinds: countBy(filterPlaces(places, { ...filter, kind: 'all' }), (place) => place.kind ?? 'unknown'),
    streets: countBy(filterPlaces(places, { ...filter, street: 'all' }), (place) => place.street ?? 'unknown'),
  };
}

/**
 * Ways out of an empty result: each gives up part of the filter and brings at least one place.
 * Giving up both is offered only where neither alone is enough.
 * @example relaxations(places, { kind: 'nursingHome', street: '120106005' })
 */
export function relaxations(places: readonly Place[], filter: PlaceFilter): Relaxation[] {
  const offer = (gives: Relaxation['gives'], wider: PlaceFilter): Relaxation[] => {
    const isWider = wider.kind !== filter.kind || wider.street !== filter.street;
    const count = filterPlaces(places, wider).length;
    return isWider && count > 0 ? [{ gives, filter: wider, count }] : [];
  };
  const oneGivenUp = [...offer('kind', { ...filter, kind: 'all' }), ...offer('street', { ...filter, street: 'all' })];
  return oneGivenUp.length > 0 ? oneGivenUp : offer('both', everyPlace);
}

function matches(value: string | null, choice: string): boolean {
  return choice === 'all' || (value ?? 'unknown') === choice;
}

function countBy<Key extends string>(places: readonly Place[], keyOf: (place: Place) => Key): Map<Key | 'all', number> {
  const counts = new Map<Key | 'all', number>([['all', places.length]]);
  for (const place of places) {
    const key = keyOf(place);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
