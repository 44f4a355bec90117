import type { CareService, HelpLine, IsoDate, Place } from '@/domain/entities/pack';
import { cautionsOf } from '@/domain/evidence';
import type { ReadingBlock } from '@/domain/reading';
import { contactWords } from './contact-words';
import { copy } from './copy';
import { placeFacts, type PlaceFactName } from './place-facts';
import { titleOf, type PlaceNames } from './place-words';

/** How the pieces of a place's page are named for reading aloud. */
export const placeBlocks = {
  phone: 'phone',
  instead: 'instead',
  standing: 'standing',
  stale: 'stale',
  kind: 'kind',
  kindPlain: 'kindPlain',
  kindIsNot: 'kindIsNot',
  fact: (name: PlaceFactName) => `fact:${name}`,
  title: (title: string) => `title:${title}`,
};

export interface PlaceReadingFacts {
  names: PlaceNames;
  services: readonly CareService[];
  helpLine: Pick<HelpLine, 'phone'>;
  today: IsoDate;
}

/** What a place's page says, in its order: how to reach it first, then every field, blanks included. */
export function placeReading(place: Place, { names, services, helpLine, today }: PlaceReadingFacts): ReadingBlock[] {
  const { phone, instead, standing, stale } = contactWords(place, names, helpLine, today);
  const kind = names.kinds.find(({ id }) => id === place.kind);
  const said = (id: string, text: string | null | undefined) =>
    text === null || text === undefined ? [] : [{ id, text }];
  return [
    { id: 'name', text: titleOf(place, names) },
    ...said(placeBlocks.phone, phone === null ? null : `${copy.facts.phone}：${copy.phone(phone)}`),
    ...said(placeBlocks.standing, standing?.text),
    ...said(placeBlocks.instead, instead),
    ...said(placeBlocks.stale, stale),
    ...cautionsOf(place.evidence).map((text) => ({ id: 'caution', text })),
    { id: placeBlocks.title(copy.whatItIs), text: copy.whatItIs },
    { id: placeBlocks.kind, text: kind?.name ?? copy.kindUnknown },
    ...said(placeBlocks.kindPlain, kind?.plain),
    ...said(placeBlocks.kindIsNot, kind === undefined ? null : `${copy.isNot}${kind.isNot}`),
    { id: placeBlocks.title(copy.factsTitle), text: copy.factsTitle },
    ...placeFacts(place, names, services, today).map(({ name, value }) => ({
      id: placeBlocks.fact(name),
      text: `${copy.facts[name]}：${value ?? copy.unpublished}`,
    })),
  ];
}
