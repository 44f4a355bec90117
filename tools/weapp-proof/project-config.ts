import { posix } from 'node:path';
import type { Finding } from './finding';
import type { MiniProgram } from './mini-program';

const file = 'project.config.json';

/** A `project.config.json` inside the build that points WeChat's developer tools at a folder without a mini-program. */
export function projectConfigFindings(program: MiniProgram): Finding[] {
  if (!program.has(file)) return [];
  const { miniprogramRoot = './' } = program.json(file) ?? {};
  if (typeof miniprogramRoot === 'string' && program.has(posix.join(miniprogramRoot, 'app.json'))) return [];
  const message = `miniprogramRoot is "${String(miniprogramRoot)}", where no app.json is.`;
  return [{ rule: 'project-config', file, message }];
}
