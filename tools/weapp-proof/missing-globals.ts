import type { Finding } from './finding';
import { readFreeNames, type FreeName } from './free-names';
import { logicLayerNames } from './logic-layer-names';
import { filesNamed, type MiniProgram } from './mini-program';

const rule = 'missing-global';

/** Code of a library that names what WeChat lacks, in a branch that WeChat does not run or that catches the failure. */
export interface GlobalException {
  file: string;
  name: string;
  /** How often the file names it: one more is a finding. */
  times: number;
  reason: string;
}

/**
 * Names that a script takes from outside and that WeChat's logic layer lacks. `typeof window`, and what such a test
 * guards, is fine; so is `x instanceof Function`, but making code of text (`eval`, `Function("…")`) is not.
 * Exceptions that except nothing are findings too.
 */
export function missingGlobalFindings(program: MiniProgram, exceptions: readonly GlobalException[]): Finding[] {
  const missing = filesNamed(program, '.js').flatMap(({ path, text }) =>
    readFreeNames(text)
      .filter((use) => isMissing(use))
      .map((use) => ({ ...use, file: path })),
  );
  const usesOf = ({ file, name }: GlobalException) => missing.filter((use) => use.file === file && use.name === name);
  const excepted = new Set(exceptions.filter((one) => usesOf(one).length === one.times).flatMap(usesOf));
  return [
    ...missing
      .filter((use) => !excepted.has(use))
      .map(({ file, name, line, column }) => ({
        rule,
        file,
        message: `Line ${line}, column ${column} uses ${name}, which WeChat's logic layer lacks.`,
      })),
    ...exceptions
      .filter((one) => usesOf(one).length !== one.times)
      .map((one) => ({
        rule,
        file: one.file,
        message: `The exception is for ${one.times} uses of ${one.name}, but there are ${usesOf(one).length}.`,
      })),
  ];
}

function isMissing({ name, onlyCompared }: FreeName): boolean {
  // WeChat has `Function`, but refuses to call it.
  return !logicLayerNames.has(name) && !(name === 'Function' && onlyCompared);
}
