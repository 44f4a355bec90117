import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../..');
const folders = ['src', 'tools', 'config', 'test'];
const generated = ['src/content/generated/', 'src/ui/tokens/generated/', 'src/domain/entities/pack.ts'];
/** Deliberate violations of other rules. */
const fixtures = 'test/architecture/fixtures/';
const codeFile = /\.(tsx?|scss|[cm]?js)$/;

const fileLineLimit = 300;
const pageLineLimit = 40;

/** One file of code: its path from the project's root, with slashes, and what it says. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Every file of code that people write. */
export function readSourceFiles(): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && codeFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).split(sep).join(posix.sep), absolute: path }))
    .filter(({ path }) => ![...generated, fixtures].some((prefix) => path.startsWith(prefix)))
    .map(({ path, absolute }) => ({ path, text: readFileSync(absolute, 'utf8') }));
}

/** Files that are too long to be read in one go. */
export function tooLongFiles(files: readonly SourceFile[]): string[] {
  return longerThan(fileLineLimit, files);
}

/** Pages that are more than a shell around a feature's screen. */
export function tooLongPages(files: readonly SourceFile[]): string[] {
  return longerThan(
    pageLineLimit,
    files.filter(({ path }) => /^src\/(pages|packages)\//.test(path)),
  );
}

/** Lines that put work off, and tests that are switched off or that switch the others off. */
export function unfinishedWork(files: readonly SourceFile[]): string[] {
  // The brackets keep these patterns from finding themselves.
  const patterns = [
    /\b(TO[D]O|FIX[M]E|XX[X])\b/,
    /\b(it|test|describe)(\.\w+)*\.(skip|only|todo|fixme|fail|failing)\b/,
    /\b(x|f)(it|describe|test)\(/,
  ];
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
      .filter(({ line }) => patterns.some((pattern) => pattern.test(line)))
      .map(({ line, at }) => `${at}: ${line.trim()}`),
  );
}

/** What belongs to one district's content: another district has another name and may have another line. */
const wordsOfContent = ['红桥', '12345'];

/**
 * Texts in the features and the domain that name the district or its help line, which only content may do. Comments may
 * name them as examples, and tests may look for them.
 */
export function contentInCode(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^src\/(features|domain)\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .flatMap((file) =>
      textsOf(file)
        .filter(({ text }) => wordsOfContent.some((word) => text.includes(word)))
        .map(({ text, line }) => `${file.path}:${line}: ${text}`),
    );
}

/** String literals, pieces of templates and words between tags, each with its line. */
function textsOf({ path, text }: SourceFile): { text: string; line: number }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ text: node.text.trim(), line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Files and folders whose name does not say what is in them. */
export function vagueNames(files: readonly SourceFile[]): string[] {
  const vague = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc']);
  const words = (path: string): string[] =>
    path
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-./]/);
  return files.map(({ path }) => path).filter((path) => words(path).some((word) => vague.has(word)));
}

function longerThan(limit: number, files: readonly SourceFile[]): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${limit}`);
}
