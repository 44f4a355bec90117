import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import type { BuildFolder } from './build-folder';

/** What the template compiler says of a template. */
interface TemplateComplaint {
  isError: boolean;
  message: string;
  path: string;
  startLine: number;
}

/**
 * Compiles all templates of a build, with the scripts in them, to one expression whose value holds each by its path.
 * @throws when a template is broken or imports one that is missing; the message names file and line.
 */
export function compileTemplates({ root, files }: Pick<BuildFolder, 'root' | 'files'>): string {
  const group = new TmplGroup();
  const complaints: string[] = [];
  const templates = files.filter((file) => file.endsWith('.wxml')).map(withoutEnding);
  const scripts = files.filter((file) => file.endsWith('.wxs')).map(withoutEnding);
  for (const path of scripts) group.addScript(path, readFileSync(join(root, `${path}.wxs`), 'utf8'));
  for (const path of templates) {
    const found = group.addTmpl(path, readFileSync(join(root, `${path}.wxml`), 'utf8')) as TemplateComplaint[];
    complaints.push(...found.map(({ startLine, message }) => `${path}.wxml:${startLine + 1}: ${message}`));
    complaints.push(...missing(group.getDirectDependencies(path), templates, `${path}.wxml imports`, 'wxml'));
    complaints.push(...missing(group.getScriptDependencies(path), scripts, `${path}.wxml uses`, 'wxs'));
  }
  if (complaints.length > 0) {
    group.free();
    throw new Error(complaints.join('\n'));
  }
  const code = group.getTmplGenObjectGroups();
  group.free();
  return code;
}

function missing(wanted: unknown[], there: readonly string[], says: string, ending: string): string[] {
  return wanted
    .map((path) => posix.normalize(withoutEnding(String(path))))
    .filter((path) => !there.includes(path))
    .map((path) => `${says} ${path}.${ending}, which is missing.`);
}

function withoutEnding(path: string): string {
  return path.replace(/\.(wxml|wxs)$/, '');
}
