import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';

const root = resolve(__dirname, '../..');

/** One file of a build: its path inside the build, with slashes, its text and its size. */
export interface BuiltFile {
  path: string;
  text: string;
  bytes: number;
}

/**
 * Every file of a build, in the order of their paths.
 * @param folder absolute, or relative to the project's root, for example `dist/preview/weapp`.
 * @throws when the build is not there.
 * @example readBuild('dist/weapp').map(({ path }) => path) // ['app.js', 'app.json', …]
 */
export function readBuild(folder: string): BuiltFile[] {
  const base = resolve(root, folder);
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const content = readFileSync(path);
      return {
        path: relative(base, path).split(sep).join(posix.sep),
        text: content.toString('utf8'),
        bytes: content.byteLength,
      };
    });
}

/**
 * The text of one file of a build.
 * @throws when the build holds no such file.
 */
export function textOf(files: readonly BuiltFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`The build holds no ${path}.`);
  return file.text;
}
