import { builtInTags } from './built-in-tags';
import type { Finding } from './finding';
import { objectOf } from './json-values';
import { filesNamed, type MiniProgram } from './mini-program';
import { withImportedTemplates } from './template-references';
import { readWxmlElements } from './wxml-elements';

const rule = 'template-tag';

/** A tag that may stand in the templates of a page or component without being named, because it is never drawn. */
export interface TagException {
  /** The page or component, such as `custom-tab-bar/index.wxml`. */
  file: string;
  tag: string;
  reason: string;
}

/**
 * Tags that WeChat would draw as nothing: neither its own nor named in `usingComponents` of the page or component that
 * holds or imports them. Exceptions that except nothing are findings too.
 */
export function templateTagFindings(program: MiniProgram, exceptions: readonly TagException[]): Finding[] {
  const unknown = filesNamed(program, '.wxml')
    // A file without a .json beside it is only imported: it is looked at with the pages that import it.
    .filter(({ path }) => program.has(path.replace(/\.wxml$/, '.json')))
    .flatMap(({ path }) => unknownTags(program, path).map((tag) => ({ file: path, tag })));
  const excepted = (one: Pick<TagException, 'file' | 'tag'>) =>
    exceptions.some(({ file, tag }) => file === one.file && tag === one.tag);
  const needed = (one: TagException) => unknown.some(({ file, tag }) => file === one.file && tag === one.tag);
  return [
    ...unknown
      .filter((one) => !excepted(one))
      .map(({ file, tag }) => ({
        rule,
        file,
        message: `<${tag}> is neither a component of WeChat nor named in usingComponents.`,
      })),
    ...exceptions
      .filter((one) => !needed(one))
      .map(({ file, tag }) => ({ rule, file, message: `The exception for <${tag}> is not needed: remove it.` })),
  ];
}

function unknownTags(program: MiniProgram, path: string): string[] {
  const config = program.json(path.replace(/\.wxml$/, '.json')) ?? {};
  const named = { ...objectOf(program.app['usingComponents']), ...objectOf(config['usingComponents']) };
  const tags = withImportedTemplates(program, path).flatMap((file) =>
    readWxmlElements(program.text(file) ?? '').map(({ tag }) => tag),
  );
  return [...new Set(tags)].filter((tag) => !builtInTags.has(tag) && !(tag in named));
}
