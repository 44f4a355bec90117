import type { Place } from '../entities/pack';

/** What a record is worth: `counted` is a named and verified place, `unverified` one that is known to be missing. */
export type PlaceWorth = 'counted' | 'unverified' | 'lead';

/**
 * Whether a record may be counted as a place. A record without a name is a placeholder and a lead is a hint:
 * neither is a place that somebody could go to, so neither is ever counted.
 * @example worthOf({ standing: 'verified', name: null }) // 'unverified'
 */
export function worthOf(place: Pick<Place, 'standing' | 'name'>): PlaceWorth {
  if (place.standing === 'lead') return 'lead';
  return place.standing === 'verified' && place.name !== null ? 'counted' : 'unverified';
}

/** The records that are no leads: what a list of places may show. */
export function withoutLeads(places: readonly Place[]): Place[] {
  return places.filter((place) => worthOf(place) !== 'lead');
}

/** The leads alone, for a section of their own. */
export function leadsOf(places: readonly Place[]): Place[] {
  return places.filter((place) => worthOf(place) === 'lead');
}
