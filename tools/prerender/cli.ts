import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProfile } from '../../config/profile';
import { PREVIEW_ROUTES } from '../../src/built-routes';
import { storePrefix } from '../../src/platform/store-prefix';
import { prerender } from './prerender';

interface Manifest {
  defaultPack: string;
  packs: { id: string; contentDate: string }[];
}

/** `tsx tools/prerender/cli.ts dist/h5`: draws the tab pages of an H5 build; the profile is read as in the build. */
async function run(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Name the folder of an H5 build, such as dist/h5.');
  const { name } = readProfile(process.env);
  const manifestFile = resolve(__dirname, '../../src/content/generated', name, 'manifest.json');
  const { defaultPack, packs } = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const pack = packs.find((candidate) => candidate.id === defaultPack);
  if (pack === undefined) throw new Error(`${manifestFile} does not list its default pack.`);
  const pages = await prerender({
    folder: resolve(folder),
    pack: defaultPack,
    storePrefix,
    plainAddresses: name === 'preview' ? Object.values(PREVIEW_ROUTES).map(({ address }) => address) : [],
    asOf: new Date(`${pack.contentDate}T12:00:00+08:00`),
  });
  for (const { file, bytes } of pages) console.log(`${join(folder, file)} ${String(bytes)} bytes`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
