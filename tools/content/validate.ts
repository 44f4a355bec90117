import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCrossChecks } from './cross-checks/run-cross-checks';
import { orderProblems, type Problem } from './problems';
import { readPack, type AuthoredPack } from './read-pack';
import { checkSchema } from './schema-check';

/** The packs, when all of them are valid, or else every problem of every pack. */
export type Validation = { packs: AuthoredPack[]; problems: [] } | { packs: null; problems: Problem[] };

/**
 * Reads and checks packs: form, schemas and cross checks. It goes on after a problem, so that an editor sees all.
 * @param folders one folder per pack, such as `content/hongqiao`.
 * @throws when a folder is not there.
 */
export function validatePacks(folders: readonly string[]): Validation {
  const packs = folders.map(readPack);
  const problems = packs.flatMap((pack) => [...pack.problems, ...checkSchema(pack), ...runCrossChecks(pack)]);
  if (problems.length > 0) return { packs: null, problems: orderProblems(problems) };
  return { packs, problems: [] };
}

/**
 * The folders of all packs below a content folder, or of the one that is named.
 * @throws when there is none.
 */
export function packFolders(contentFolder: string, only?: string): string[] {
  if (!existsSync(contentFolder)) throw new Error(`There is no content folder at ${contentFolder}.`);
  const names = readdirSync(contentFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (only === undefined || entry.name === only))
    .map(({ name }) => name)
    .sort();
  if (names.length === 0) throw new Error(`There is no pack ${only ? `named ${only} ` : ''}in ${contentFolder}.`);
  return names.map((name) => join(contentFolder, name));
}

/** What a valid pack holds, in one line. */
export function summaryOf({ label, pack }: AuthoredPack): string {
  const { news, care, schools, relief, sources } = pack;
  const counts = [
    `来源 ${sources.length}`,
    `文章 ${news.articles.length}`,
    `数字 ${news.figures.length}`,
    `说法 ${news.statements.length}`,
    `机构 ${care.places.length}`,
    `学校项目 ${schools.projects.length}`,
    `救助项目 ${relief.programmes.length}`,
  ];
  return `${label} 没有发现错误: ${counts.join(', ')}`;
}
