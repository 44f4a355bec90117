import { posix } from 'node:path';
import { readBuild, type BuiltFile } from './built-files';
import { objectsIn, parseJsonObject, textsOfList, type JsonObject } from './json-values';

/** One entry of `subPackages`. */
export interface Subpackage {
  /** Folder, without slashes at its ends. */
  root: string;
  /** Pages, from the root of the mini-program. */
  pages: string[];
}

/** A built mini-program, as far as its `app.json` can be read. */
export interface MiniProgram {
  files: readonly BuiltFile[];
  /** `app.json`; empty when it is missing or broken, which a rule of its own reports. */
  app: JsonObject;
  mainPages: string[];
  subpackages: Subpackage[];
  /** The text of a file; `undefined` when it is not there. */
  text(path: string): string | undefined;
  has(path: string): boolean;
  /** A JSON file; `undefined` when it is not there or no JSON object. */
  json(path: string): JsonObject | undefined;
}

/**
 * Reads a built mini-program.
 * @param folder absolute, or relative to the project's root.
 * @throws when the folder is not there.
 * @example readMiniProgram('dist/weapp').mainPages // ['pages/news/index', …]
 */
export function readMiniProgram(folder: string): MiniProgram {
  const files = readBuild(folder);
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  const json = (path: string) => parseJsonObject(byPath.get(path));
  const app = json('app.json') ?? {};
  return {
    files,
    app,
    mainPages: textsOfList(app['pages']),
    subpackages: [...objectsIn(app['subPackages']), ...objectsIn(app['subpackages'])].map(readSubpackage),
    text: (path) => byPath.get(path),
    has: (path) => byPath.has(path),
    json,
  };
}

function readSubpackage({ root, pages }: JsonObject): Subpackage {
  const folder = typeof root === 'string' ? root.replace(/^\/+|\/+$/g, '') : '';
  return { root: folder, pages: textsOfList(pages).map((page) => posix.join(folder, page)) };
}

/** Every page, main package first. */
export function allPages({ mainPages, subpackages }: MiniProgram): string[] {
  return [...mainPages, ...subpackages.flatMap(({ pages }) => pages)];
}

/** The files whose names end so, such as `.wxml`. */
export function filesNamed({ files }: MiniProgram, ending: string): BuiltFile[] {
  return files.filter(({ path }) => path.endsWith(ending));
}

/**
 * Where an address inside a file leads.
 * @param from path of the file that holds the address.
 * @param address relative to that file, or from the root of the mini-program when it starts with a slash.
 * @returns a path inside the build; it starts with `..` when the address leads outside.
 * @example resolveAddress('pages/news/index.json', '../../comp') // 'comp'
 */
export function resolveAddress(from: string, address: string): string {
  return address.startsWith('/') ? posix.normalize(address.slice(1)) : posix.join(posix.dirname(from), address);
}
