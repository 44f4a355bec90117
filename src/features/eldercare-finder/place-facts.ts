import { worthOf } from '@/domain/care';
import type { CareService, IsoDate, Place } from '@/domain/entities/pack';
import { dateWords } from '@/domain/evidence';
import { hoursWords } from '@/domain/schedule';
import { copy } from './copy';
import { freshnessWords, streetNameOf, type PlaceNames } from './place-words';

export type PlaceFactName = keyof typeof copy.facts;

/** One field of a place; `null` where nothing is known. */
export interface PlaceFact {
  name: PlaceFactName;
  value: string | null;
}

/** Every field of a place in the order of its page; a note only where there is one. */
export function placeFacts(
  place: Place,
  names: PlaceNames,
  services: readonly CareService[],
  today: IsoDate,
): PlaceFact[] {
  const { address, position, phones, hours, fee, beds, freeBeds, note } = place;
  const isLead = worthOf(place) === 'lead';
  const serviceNames = services.filter(({ id }) => place.services.includes(id)).map(({ name }) => name);
  return [
    { name: 'address', value: address },
    { name: 'street', value: streetNameOf(place, names) },
    { name: 'position', value: position === null ? null : isLead ? copy.positionOfLead : copy.positionKnown },
    { name: 'phone', value: joined(phones.map(copy.phone)) },
    { name: 'hours', value: hours === null ? null : hoursWords(hours) },
    { name: 'services', value: joined(serviceNames) },
    { name: 'fee', value: fee === null ? null : copy.fee(fee.min, fee.max, fee.unit) },
    { name: 'beds', value: beds === null ? null : copy.beds(beds) },
    { name: 'freeBeds', value: freeBeds === null ? null : copy.freeBeds(freeBeds.count, dateWords(freeBeds.asOf)) },
    { name: 'stepFree', value: stepWords(place.stepFree) },
    ...(note === null ? [] : [{ name: 'note', value: note } as const]),
    { name: 'lastChecked', value: freshnessWords(place.lastChecked, today) },
  ];
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join('、');
}

function stepWords(stepFree: boolean | null): string | null {
  if (stepFree === null) return null;
  return stepFree ? copy.stepFree : copy.notStepFree;
}
