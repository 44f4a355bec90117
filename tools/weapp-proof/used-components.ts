import type { Finding } from './finding';
import { objectOf } from './json-values';
import { filesNamed, resolveAddress, type MiniProgram } from './mini-program';

const rule = 'component';

/** Names in `usingComponents` that lead to no component of the build. */
export function usedComponentFindings(program: MiniProgram): Finding[] {
  return filesNamed(program, '.json').flatMap(({ path }) =>
    Object.entries(objectOf(program.json(path)?.['usingComponents'])).flatMap(([name, address]) => {
      const target = typeof address === 'string' ? resolveAddress(path, address) : '';
      return componentProblems(program, target).map((problem) => ({
        rule,
        file: path,
        message: `The component "${name}" leads to "${String(address)}": ${problem}.`,
      }));
    }),
  );
}

/**
 * What a component of the build lacks.
 * @param path without an ending, such as `custom-tab-bar/index`.
 */
export function componentProblems(program: MiniProgram, path: string): string[] {
  const missing = ['.js', '.json', '.wxml'].filter((ending) => !program.has(path + ending));
  if (missing.length > 0) return missing.map((ending) => `there is no ${path}${ending}`);
  return program.json(`${path}.json`)?.['component'] === true ? [] : [`${path}.json does not say "component": true`];
}
