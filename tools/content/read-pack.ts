import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import type { Pack } from '../../src/domain/entities/pack';
import { PackFiles } from './authored-files';
import type { Reading } from './authored-record';
import { buildCare } from './build-care';
import { buildDistrict, buildSources } from './build-district';
import { buildNews, buildNumeralNotes, type NumeralNote } from './build-news';
import { buildRelief } from './build-relief';
import { buildSchools } from './build-schools';
import { Provenance } from './provenance';

/** A pack as read from its folder: built, not yet validated. */
export interface AuthoredPack extends Reading {
  /** Name of its folder, which must be its id. */
  folderName: string;
  /** How its folder is named in messages, such as `content/hongqiao`. */
  label: string;
  /** The built pack. Its words are as authored: until it is validated, an enum may hold anything. */
  pack: Pack;
  /** Numerals of its articles that are no figures. */
  numerals: NumeralNote[];
}

/**
 * Reads one pack from its folder and keeps where every value stands. Problems of form are in `problems`; whether the
 * content is right is for `validatePacks`.
 * @param folder the pack's folder, such as `content/hongqiao`.
 * @throws when there is no such folder.
 */
export function readPack(folder: string): AuthoredPack {
  if (!existsSync(folder)) throw new Error(`There is no content pack at ${folder}.`);
  const reading: Reading = { problems: [], origins: new Provenance(), unreadable: new Set() };
  const label = labelOf(folder);
  const files = new PackFiles(folder, label, reading);
  const sources = buildSources(files);
  const levels = new Map(sources.map(({ id, sure }) => [id, sure]));
  const pack: Pack = {
    district: buildDistrict(files, levels),
    sources,
    news: buildNews(files, levels),
    care: buildCare(files, levels),
    schools: buildSchools(files, levels),
    relief: buildRelief(files, levels),
  };
  return { folderName: basename(resolve(folder)), label, pack, numerals: buildNumeralNotes(files), ...reading };
}

/** The folder as seen from the working folder, with forward slashes, so that messages read the same everywhere. */
function labelOf(folder: string): string {
  const fromHere = relative(process.cwd(), resolve(folder));
  return (fromHere.startsWith('..') ? resolve(folder) : fromHere).split(sep).join('/');
}
