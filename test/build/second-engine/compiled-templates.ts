import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wxmlToJs } from 'miniprogram-compiler';

/** Makes the virtual tree of one template file from data. */
export type Template = (data: unknown) => unknown;

/** The templates of a mini-program, compiled by WeChat's own compiler. */
export interface CompiledTemplates {
  /**
   * The template of a page or component, named without `.wxml`.
   * @throws when the build does not hold it.
   */
  of(path: string): Template;
  /** What the templates complained of while they drew, such as a template that no file holds. */
  readonly complaints: readonly string[];
}

type FindTemplate = (path: string) => Template | undefined;

/** What compiled templates use of their surroundings. */
interface Surroundings {
  window: object;
  /** Their caches. */
  __WXML_GLOBAL__: {
    /** Whether `Array.prototype` and its like already have what WXS adds to them: it can be added only once. */
    wxs_nf_init?: boolean;
  };
  console: Record<'log' | 'warn' | 'error', (...words: unknown[]) => void>;
}

/** The version of the view layer for which the templates yield the tree that exparser takes. */
const viewVersion = 0.02;

/** Names that compiled templates set without declaring them: kept apart, or one build would reach into another. */
const undeclaredNames = ['$gwx', '$gwn', '$gwl', 'wh', 'gra', 'grb', 'snap_bb'];

/** Where the script leaves what it made. */
const handover: { compiledTemplates?: (surroundings: Surroundings) => FindTemplate } = window as object;

/**
 * Compiles all templates of a build with WeChat's `wcc`.
 * @throws with the compiler's message when a template is not well-formed.
 */
export function compileTemplates(build: string): CompiledTemplates {
  const complaints: string[] = [];
  const complain = (...words: unknown[]) => {
    complaints.push(words.map(String).join(' '));
  };
  const find = runInDocument(wxmlToJs(build))({
    window: { __webview_engine_version__: viewVersion },
    __WXML_GLOBAL__: { wxs_nf_init: 'nv_length' in Array.prototype ? true : undefined },
    console: { log: complain, warn: complain, error: complain },
  });
  return {
    complaints,
    of: (path) => {
      const template = existsSync(join(build, `${path}.wxml`)) ? find(`${path}.wxml`) : undefined;
      if (template === undefined) throw new Error(`The build holds no template ${path}.wxml.`);
      return template;
    },
  };
}

/**
 * Runs compiled templates as WeChat does, by a script of the document: they and exparser ask which constructor made a
 * value, so that both must share the document's `Object` and `Array`.
 */
function runInDocument(compiled: string): (surroundings: Surroundings) => FindTemplate {
  const script = document.createElement('script');
  script.textContent = `window.compiledTemplates = function ({ window, __WXML_GLOBAL__, console }) {
    var ${undeclaredNames.join(', ')};
    ${compiled}
  };`;
  document.head.append(script);
  script.remove();
  const made = handover.compiledTemplates;
  if (made === undefined) throw new Error('The compiled templates are no script.');
  delete handover.compiledTemplates;
  return made;
}
