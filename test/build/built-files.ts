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
 * Every file of a build.
 * @param folder relative to the project's root, for example `dist/preview/weapp`.
 * @throws when the build is not there.
 */
export function readBuild(folder: string): BuiltFile[] {
  const base = join(root, folder);
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const content = readFileSync(path);
      return {
        path: relative(base, path).split(sep).join(posix.sep),
        text: content.toString('utf8'),
        bytes: content.byteLength,
      };
    });
}

/** The text of one file of a build. */
export function textOf(files: readonly BuiltFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`The build holds no ${path}.`);
  return file.text;
}

/** Which of these phrases some file of a build holds, with the file; letters may be written as `\\u7ea2`. */
export function foundPhrases(files: readonly BuiltFile[], phrases: readonly string[]): string[] {
  return files.flatMap(({ path, text }) => {
    const plain = withoutUnicodeEscapes(text);
    return phrases.filter((phrase) => plain.includes(phrase)).map((phrase) => `${path}: ${phrase}`);
  });
}

/** Minified scripts may hold Chinese letters by their numbers. */
function withoutUnicodeEscapes(text: string): string {
  return text.replace(/\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long?: string, short?: string) =>
    String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );
}

/** webpack asks for the global object in this way only where `globalThis` is missing, and catches the failure. */
const guardedGlobalObject = 'try{return this||new Function("return this")()}catch';

/** Places where code is made of text, which WeChat forbids. */
export function evaluatedCode(files: readonly BuiltFile[]): string[] {
  return files
    .filter(({ path }) => path.endsWith('.js'))
    .filter(({ text }) => /\beval\(|\bFunction\(["'`]/.test(text.replace(guardedGlobalObject, '')))
    .map(({ path }) => path);
}

/** Addresses of other computers from which a page of the build would load something. */
export function foreignResources(files: readonly BuiltFile[]): string[] {
  const loads = /(?:url\(["']?|@import ["']|\bsrc=["']|<link[^>]+href=["'])((?:https?:)?\/\/[^"')\s]+)/g;
  return files
    .filter(({ path }) => /\.(html|css|wxss|wxml)$/.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(loads)].map((match) => `${path}: ${match[1] ?? ''}`));
}

/**
 * Bytes of each package of a mini-program; the main package is named `main`.
 * @param subpackageRoots folders of the subpackages, without a slash at the end.
 */
export function packageBytes(files: readonly BuiltFile[], subpackageRoots: readonly string[]): Record<string, number> {
  const sizes: Record<string, number> = Object.fromEntries(['main', ...subpackageRoots].map((name) => [name, 0]));
  for (const { path, bytes } of files) {
    const owner = subpackageRoots.find((folder) => path.startsWith(`${folder}/`)) ?? 'main';
    sizes[owner] = (sizes[owner] ?? 0) + bytes;
  }
  return sizes;
}

/** All texts inside a JSON value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
