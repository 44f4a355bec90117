import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeDemoPlaces } from './demo-places';
import { renderPlacesCsv } from './places-csv';

const packFolder = join(__dirname, '../../../content/demo');

/** Where the invented places of the fictional district are kept. */
export const demoPlacesFile = join(packFolder, 'care/places.csv');

/**
 * The text of `content/demo/care/places.csv`. The same in every run: it depends on the fixed seed and on the
 * `contentDate` of the pack alone.
 * @throws when `pack.yaml` has no `contentDate`.
 */
export function renderDemoPlaces(): string {
  const pack = parse(readFileSync(join(packFolder, 'pack.yaml'), 'utf8')) as { contentDate?: string };
  if (!pack.contentDate) throw new Error('content/demo/pack.yaml has no contentDate.');
  return renderPlacesCsv(makeDemoPlaces(pack.contentDate));
}

if (require.main === module) writeFileSync(demoPlacesFile, renderDemoPlaces());
