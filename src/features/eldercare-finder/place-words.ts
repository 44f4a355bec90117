import { freshnessOf } from '@/domain/care';
import type { IsoDate, Place, PlaceKind, Street } from '@/domain/entities/pack';
import { dateWords } from '@/domain/evidence';
import { copy } from './copy';

/** Names that a place refers to by id. */
export interface PlaceNames {
  kinds: readonly PlaceKind[];
  streets: readonly Street[];
}

/** The kind's name, or `null` when it is not known. */
export function kindNameOf(place: Pick<Place, 'kind'>, { kinds }: PlaceNames): string | null {
  return kinds.find((kind) => kind.id === place.kind)?.name ?? null;
}

/** The street's name, or `null` when it is not known. */
export function streetNameOf(place: Pick<Place, 'street'>, { streets }: PlaceNames): string | null {
  return streets.find((street) => street.code === place.street)?.name ?? null;
}

/** What a place is called; without a name, by its street and kind, so that nobody takes it for one. */
export function titleOf(place: Place, names: PlaceNames): string {
  return place.name ?? copy.namelessTitle(streetNameOf(place, names), kindNameOf(place, names));
}

/** When a record was last checked, and what follows from that. */
export function freshnessWords(lastChecked: IsoDate | null, today: IsoDate): string {
  const { level } = freshnessOf(lastChecked, today);
  if (lastChecked === null || level === 'unknown') return copy.neverChecked;
  return copy[level](dateWords(lastChecked));
}

/** A place as one sentence, for its evidence. */
export function factOf(place: Place, names: PlaceNames): string {
  const parts = [kindNameOf(place, names) ?? copy.kindUnknown, streetNameOf(place, names) ?? copy.streetUnknown];
  return [place.name ?? copy.nameless, ...parts, place.address ?? copy.addressUnknown].join('，');
}
