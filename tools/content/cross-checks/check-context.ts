import type { Evidence, Pack } from '../../../src/domain/entities/pack';
import type { NumeralNote } from '../build-news';

/** What a cross check sees and how it reports. */
export interface CheckContext {
  pack: Pack;
  numerals: readonly NumeralNote[];
  /** False when this file, or any file of this folder, of the pack could not be read. */
  readable: (path: string) => boolean;
  /** Reports a problem with `owner[property]`, or with the owner's nearest authored value when that has no own place. */
  report: (owner: object, property: string, message: string) => void;
}

/** One rule of a pack that a schema cannot say. */
export type CrossCheck = (context: CheckContext) => void;

/** Every object of a value, itself included, outermost first. */
export function* everyObject(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* everyObject(part);
}

/** A text of the pack and where it stands. */
export interface TextPlace {
  owner: object;
  property: string;
  text: string;
}

/** Every text of a value, ids and codes included. */
export function* everyText(value: unknown): Generator<TextPlace> {
  for (const owner of everyObject(value)) {
    for (const [property, text] of Object.entries(owner)) {
      if (typeof text === 'string') yield { owner, property, text };
    }
  }
}

/** Every evidence of the pack. */
export function evidencesOf(pack: Pack): Evidence[] {
  return [...everyObject(pack)].filter((object): object is Evidence => 'confirmedBy' in object && 'sure' in object);
}
