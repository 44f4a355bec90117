import { appKeys, pageKeys, windowKeys } from './config-keys';
import type { Finding } from './finding';
import { objectOf, type JsonObject } from './json-values';
import { allPages, filesNamed, type MiniProgram } from './mini-program';

/** The files without which WeChat opens no page; a style sheet may be absent. */
const pageFileEndings = ['.js', '.json', '.wxml'];

/** JSON files that cannot be read, and an `app.json` that is missing. */
export function jsonFindings(program: MiniProgram): Finding[] {
  const broken = filesNamed(program, '.json')
    .filter(({ path }) => program.json(path) === undefined)
    .map(({ path }) => ({ rule: 'json', file: path, message: 'The file is no JSON object.' }));
  if (program.has('app.json')) return broken;
  return [...broken, { rule: 'json', file: 'app.json', message: 'The mini-program has no app.json.' }];
}

/** Pages that are named twice, or whose files are missing. */
export function pageFindings(program: MiniProgram): Finding[] {
  const rule = 'page';
  const pages = allPages(program);
  if (program.mainPages.length === 0) return [{ rule, file: 'app.json', message: 'The main package names no page.' }];
  const twice = [...new Set(pages.filter((page, index) => pages.indexOf(page) !== index))];
  return [
    ...twice.map((page) => ({ rule, file: 'app.json', message: `The page ${page} is named twice.` })),
    ...[...new Set(pages)].flatMap((page) =>
      pageFileEndings
        .filter((ending) => !program.has(page + ending))
        .map((ending) => ({ rule, file: page + ending, message: 'The page is named in app.json without this file.' })),
    ),
  ];
}

/** Subpackages that have no folder of their own, share one, or hold a page of the main package. */
export function subpackageFindings({ subpackages, mainPages }: MiniProgram): Finding[] {
  const report = (message: string) => ({ rule: 'subpackage', file: 'app.json', message });
  return subpackages.flatMap(({ root, pages }, index) => [
    ...(root === '' || root.startsWith('..') ? [report(`The subpackage root "${root}" is no folder.`)] : []),
    ...(pages.length === 0 ? [report(`The subpackage ${root} names no page.`)] : []),
    ...subpackages
      .filter((other, otherIndex) => otherIndex !== index && isWithin(other.root, root))
      .map((other) => report(`The subpackage ${other.root} lies within the subpackage ${root}.`)),
    ...mainPages
      .filter((page) => isWithin(page, root))
      .map((page) => report(`The page ${page} of the main package lies within the subpackage ${root}.`)),
  ]);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Keys of `app.json` and of the pages that WeChat does not know. */
export function configKeyFindings(program: MiniProgram): Finding[] {
  return [
    ...unknownKeys('app.json', program.app, appKeys),
    ...unknownKeys('app.json', objectOf(program.app['window']), windowKeys, 'window.'),
    ...allPages(program).flatMap((page) => unknownKeys(`${page}.json`, program.json(`${page}.json`) ?? {}, pageKeys)),
  ];
}

function unknownKeys(file: string, object: JsonObject, known: ReadonlySet<string>, prefix = ''): Finding[] {
  return Object.keys(object)
    .filter((key) => !known.has(key))
    .map((key) => ({ rule: 'config-key', file, message: `WeChat knows no key "${prefix}${key}".` }));
}
