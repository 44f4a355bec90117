import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack } from '../../src/domain/entities/pack';
import type { AuthoredPack } from './read-pack';

/** What a build may hold: `release` the real packs alone, `preview` all of them. */
export type Profile = 'release' | 'preview';

const profiles: readonly Profile[] = ['release', 'preview'];
const sections = [
  'district',
  'sources',
  'news',
  'care',
  'schools',
  'relief',
] as const satisfies readonly (keyof Pack)[];

/** What a profile's folder holds, so that an app can tell a new version from its own. */
export interface Manifest {
  schemaVersion: 1;
  packs: { id: string; name: string; fictional: boolean; contentDate: string }[];
  /** Id of the pack that is shown first. */
  defaultPack: string;
  /** Checksum and size of every other file of the folder, by its name. */
  files: Record<string, { sha256: string; bytes: number }>;
}

/** One file that was written. */
export interface CompiledFile {
  profile: Profile;
  name: string;
  bytes: number;
}

/**
 * Writes the compiled packs of both profiles. The output folder is replaced whole: after a failure it holds what it
 * held before. The same packs give the same bytes, whenever and wherever they are compiled.
 * @param packs valid packs, from `validatePacks`.
 * @param outputFolder such as `src/content/generated`.
 * @throws when no pack is real, because a release would be empty.
 */
export function compilePacks(packs: readonly AuthoredPack[], outputFolder: string): CompiledFile[] {
  const rendered = profiles.map((profile) => ({ profile, files: renderProfile(profile, packs) }));
  mkdirSync(dirname(outputFolder), { recursive: true });
  const workFolder = mkdtempSync(`${outputFolder}.new-`);
  try {
    const fresh = join(workFolder, 'fresh');
    for (const { profile, files } of rendered) {
      mkdirSync(join(fresh, profile), { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(join(fresh, profile, name), text);
    }
    replaceFolder(fresh, outputFolder, join(workFolder, 'previous'));
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
  return rendered.flatMap(({ profile, files }) =>
    Object.entries(files).map(([name, text]) => ({ profile, name, bytes: Buffer.byteLength(text) })),
  );
}

function renderProfile(profile: Profile, packs: readonly AuthoredPack[]): Record<string, string> {
  const chosen = packs
    .map(({ pack }) => pack)
    .filter(({ district }) => profile === 'preview' || !district.fictional)
    .sort(
      (a, b) => Number(a.district.fictional) - Number(b.district.fictional) || (a.district.id < b.district.id ? -1 : 1),
    );
  const first = chosen[0];
  if (!first) throw new Error(`The ${profile} profile would hold no pack: at least one pack must be real.`);
  const files: Record<string, string> = {};
  for (const section of sections) {
    files[`${section}.json`] = asJson(Object.fromEntries(chosen.map((pack) => [pack.district.id, pack[section]])));
  }
  const manifest: Manifest = {
    schemaVersion: 1,
    packs: chosen.map(({ district: { id, name, fictional, contentDate } }) => ({ id, name, fictional, contentDate })),
    defaultPack: first.district.id,
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, fingerprint(text)])),
  };
  return { ...files, 'manifest.json': asJson(manifest) };
}

/** Keys keep the order in which the builders set them, which does not depend on the order of columns or keys. */
function asJson(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function fingerprint(text: string): { sha256: string; bytes: number } {
  return { sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) };
}

/** A folder cannot be renamed over another one, so the old one steps aside, and back if the new one does not fit. */
function replaceFolder(fresh: string, target: string, aside: string): void {
  const hadPrevious = existsSync(target);
  if (hadPrevious) renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (hadPrevious) renameSync(aside, target);
    throw error;
  }
}
