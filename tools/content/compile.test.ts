import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePacks, type Manifest } from './compile';
import { addFictionalPack, contentWith, makeFolder, removeMadeFolders } from './fixtures/damaged-pack';
import { packFolders, validatePacks } from './validate';

afterEach(removeMadeFolders);

/** A content folder with a real pack and two fictional ones, one of whose names comes first. */
function contentOfThree(): string {
  const content = contentWith();
  addFictionalPack(content, 'zoo');
  addFictionalPack(content, 'aaa');
  return content;
}

function compile(content: string, out = join(makeFolder(), 'generated')) {
  const { packs, problems } = validatePacks(packFolders(content));
  expect(problems).toEqual([]);
  return { out, written: compilePacks(packs ?? [], out) };
}

function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function manifestOf(out: string, profile: string): Manifest {
  return JSON.parse(readFileSync(join(out, profile, 'manifest.json'), 'utf8')) as Manifest;
}

describe('compilePacks', () => {
  test('writes the same files for both profiles, and says how large they are', () => {
    const { out, written } = compile(contentWith());
    const names = ['care', 'district', 'manifest', 'news', 'relief', 'schools', 'sources'].map(
      (name) => `${name}.json`,
    );
    const files = filesOf(out);
    expect(Object.keys(files)).toEqual([
      ...names.map((name) => `preview/${name}`),
      ...names.map((name) => `release/${name}`),
    ]);
    for (const { profile, name, bytes } of written)
      expect(bytes).toBe(Buffer.byteLength(files[`${profile}/${name}`] ?? ''));
    expect(written).toHaveLength(14);
  });

  test('gives the same bytes twice', () => {
    const content = contentOfThree();
    const first = compile(content);
    const second = compile(content);
    expect(filesOf(second.out)).toEqual(filesOf(first.out));
  });

  test('keeps fictional packs out of the release, and puts the real one first in the preview', () => {
    const { out } = compile(contentOfThree());
    expect(manifestOf(out, 'release').packs.map(({ id }) => id)).toEqual(['minimal']);
    expect(manifestOf(out, 'preview').packs.map(({ id }) => id)).toEqual(['minimal', 'aaa', 'zoo']);
    expect(manifestOf(out, 'preview').defaultPack).toBe('minimal');
    const release = Object.entries(filesOf(out)).filter(([name]) => name.startsWith('release/'));
    for (const [, text] of release) expect(text).not.toContain('示例');
    expect(Object.keys(JSON.parse(filesOf(out)['release/care.json'] ?? '') as object)).toEqual(['minimal']);
  });

  test('lists checksums of what it wrote', () => {
    const { out } = compile(contentWith());
    const { files } = manifestOf(out, 'release');
    expect(Object.keys(files)).toHaveLength(6);
    for (const [name, { sha256, bytes }] of Object.entries(files)) {
      const content = readFileSync(join(out, 'release', name));
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
      expect(bytes).toBe(content.length);
    }
  });

  test('replaces the old output whole and leaves nothing else behind', () => {
    const parent = makeFolder();
    const out = join(parent, 'generated');
    mkdirSync(join(out, 'release'), { recursive: true });
    writeFileSync(join(out, 'release/old.json'), '{}');
    compile(contentWith(), out);
    expect(readdirSync(parent)).toEqual(['generated']);
    expect(readdirSync(join(out, 'release'))).not.toContain('old.json');
  });

  test('writes nothing when no pack is real, and keeps the old output', () => {
    const parent = makeFolder();
    const out = join(parent, 'generated');
    mkdirSync(out);
    writeFileSync(join(out, 'old.json'), '{}');
    const { packs } = validatePacks([addFictionalPack(contentWith())]);
    expect(() => compilePacks(packs ?? [], out)).toThrow('The release profile would hold no pack');
    expect(readdirSync(parent)).toEqual(['generated']);
    expect(readdirSync(out)).toEqual(['old.json']);
  });
});
