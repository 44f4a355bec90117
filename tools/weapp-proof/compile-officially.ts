import { resolve } from 'node:path';
import type { Finding } from './finding';
import { filesNamed, readMiniProgram, type MiniProgram } from './mini-program';
import { withOfficialCompilers, type Compile } from './official-compilers';

const root = resolve(__dirname, '../..');
const madeNothing = 'The compiler made nothing of the file.';
const refusedSilently = 'The compiler refused the file without a word.';

/**
 * Compiles a built mini-program's templates, view scripts and style sheets with WeChat's own compilers.
 * @param folder absolute, or relative to the project's root.
 * @returns what the compilers refuse, in their words, and files of which they make nothing.
 * @throws when the folder is not there, or when the compilers do not run on this machine.
 * @example compileOfficially('dist/weapp') // []
 */
export function compileOfficially(folder: string): Finding[] {
  const program = readMiniProgram(folder);
  return withOfficialCompilers(resolve(root, folder), (compile) => [
    ...templateFindings(program, compile),
    ...styleSheetFindings(program, compile),
  ]);
}

/** One template at a time, since the compiler stops at the first error, with the view scripts that it may name. */
function templateFindings(program: MiniProgram, compile: Compile): Finding[] {
  const rule = 'official-wcc';
  const templates = filesNamed(program, '.wxml').map(({ path }) => path);
  const scripts = filesNamed(program, '.wxs').map(({ path }) => path);
  if (templates.length === 0) return [{ rule, file: 'app.json', message: 'The mini-program has no template.' }];
  const findings = templates.flatMap((template) => {
    const { ok, output, messages } = compile('wcc', ['-d', '-cc', '0', template, ...scripts, '-gn', '$gwx']);
    if (ok && output.includes(template)) return [];
    return said(messages, ok ? madeNothing : refusedSilently).map((message) => ({
      rule,
      file: [template, ...scripts].find((path) => message.startsWith(`${path}:`)) ?? template,
      message,
    }));
  });
  // A broken view script is refused with every template.
  return [...new Map(findings.map((finding) => [`${finding.file} ${finding.message}`, finding])).values()];
}

/** All files at once: style sheets import one another. */
function styleSheetFindings(program: MiniProgram, compile: Compile): Finding[] {
  const rule = 'official-wcsc';
  const sheets = filesNamed(program, '.wxss');
  if (sheets.length === 0) return [{ rule, file: 'app.wxss', message: 'The mini-program has no style sheet.' }];
  const paths = sheets.map(({ path }) => path);
  const { ok, output, messages } = compile('wcsc', ['-db', '-pc', String(paths.length), ...paths]);
  if (!ok) {
    return said(messages, refusedSilently).map((message) => ({
      rule,
      file: paths.find((path) => message.includes(path)) ?? 'app.wxss',
      message,
    }));
  }
  return sheets
    .filter(({ path, text }) => hasRules(text) && !hasCompiledRules(output, path))
    .map(({ path }) => ({ rule, file: path, message: madeNothing }));
}

function said(messages: readonly string[], otherwise: string): readonly string[] {
  return messages.length > 0 ? messages : [otherwise];
}

function hasRules(styleSheet: string): boolean {
  return /\{[^}]*\S[^}]*\}|@import/.test(styleSheet.replace(/\/\*[^]*?\*\//g, ''));
}

/** The output holds `path=setCssToHead([…])` for each style sheet; the list is empty when there is nothing to set. */
function hasCompiledRules(output: string, path: string): boolean {
  const start = output.indexOf(`${path}=setCssToHead([`);
  return start >= 0 && !output.startsWith(`${path}=setCssToHead([]`, start);
}
