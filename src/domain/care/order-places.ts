import type { Place } from '../entities/pack';
import { worthOf, type PlaceWorth } from './place-standing';

const rankOfWorth: Record<PlaceWorth, number> = { counted: 0, unverified: 1, lead: 2 };

/**
 * Orders places for reading: verified ones first, then by how complete the record is, then by how recently it was
 * checked, then by name. Leads come last. The id settles what is left, so that the order never depends on the input's.
 */
export function orderPlaces(places: readonly Place[]): Place[] {
  return [...places].sort(
    (a, b) =>
      rankOfWorth[worthOf(a)] - rankOfWorth[worthOf(b)] ||
      completenessOf(b) - completenessOf(a) ||
      // An ISO date compares as text; an unknown one is older than any.
      compareText(b.lastChecked ?? '', a.lastChecked ?? '') ||
      Number(a.name === null) - Number(b.name === null) ||
      compareText(a.name ?? '', b.name ?? '') ||
      compareText(a.id, b.id),
  );
}

/**
 * How many of the facts that a family asks for are known, from 0 to 12.
 * @example completenessOf(placeholder) // 2: kind and street
 */
export function completenessOf(place: Place): number {
  const known = [
    place.name !== null,
    place.kind !== null,
    place.street !== null,
    place.address !== null,
    place.phones.length > 0,
    place.position !== null,
    place.beds !== null,
    place.freeBeds !== null,
    place.hours !== null,
    place.services.length > 0,
    place.fee !== null,
    place.stepFree !== null,
  ];
  return known.filter(Boolean).length;
}

/** By code unit: mini-programs have no collation for Chinese, and the same order everywhere is worth more. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
