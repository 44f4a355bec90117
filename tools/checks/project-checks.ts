import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Check, CheckOutcome } from './check-graph';
import { runCommand } from './run-command';

const root = resolve(__dirname, '../..');
const logFolder = resolve(root, '.cache/checks');
/** The article that the news was taken from, as it was published; it is not part of the repository. */
const articleSource = '../shared/sources/2024-11-27-hongqiao-press-conference.txt';

/** No check takes this long unless it hangs. */
const limitSeconds = 900;

type Command = readonly [string, ...string[]];

/** Where everything that a check prints is kept. */
export function logFileOf(checkName: string): string {
  return resolve(logFolder, `${checkName.replace(/ /g, '-')}.log`);
}

/** Every check of the project. The longest come first, so that two cores are busy to the end. */
export function projectChecks(): Check[] {
  const builds = ['h5', 'weapp'].flatMap((target) =>
    ['preview', 'release'].map((profile) => ({ name: `build ${profile} ${target}`, target, profile })),
  );
  const buildNames = builds.map((build) => build.name);
  return [
    command('generate', [], ['npm', 'run', '--silent', 'generate']),
    command('unit tests', ['generate'], ['jest', '--selectProjects', 'node', 'jsdom', '--maxWorkers=1']),
    ...builds.map(({ name, target, profile }) =>
      command(name, ['generate'], ['tsx', 'tools/build/cli.ts', '--target', target, '--profile', profile]),
    ),
    // Ahead of what could run earlier: as the last but the end-to-end tests it would leave a core idle.
    command('build assertions', buildNames, ['jest', '--selectProjects', 'build', '--maxWorkers=1']),
    command('lint', ['generate'], ['npm', 'run', '--silent', 'lint:code']),
    command('types h5', ['generate'], ['tsc', '-p', 'tsconfig.json']),
    command('types weapp', ['generate'], ['tsc', '-p', 'tsconfig.weapp.json']),
    command('style sheets', ['generate'], ['npm', 'run', '--silent', 'lint:styles']),
    command('formatting', ['generate'], ['npm', 'run', '--silent', 'lint:format']),
    command('dependencies', ['generate'], ['npm', 'run', '--silent', 'lint:dependencies']),
    command('content validate', ['generate'], ['npm', 'run', '--silent', 'content:validate']),
    contentVerification(),
    // Playwright runs two browsers at once.
    { ...command('e2e', buildNames, ['playwright', 'test']), cores: 2 },
  ];
}

/** Compares the news with the article that it was taken from, where that is at hand. */
function contentVerification(): Check {
  const check = command(
    'content verify',
    ['generate'],
    ['npm', 'run', '--silent', 'content:verify', '--', '--source', articleSource],
  );
  const run = (): Promise<CheckOutcome> =>
    existsSync(resolve(root, articleSource)) ? check.run() : Promise.resolve(withoutSource);
  return { ...check, run };
}

const withoutSource: CheckOutcome = {
  status: 'not applicable',
  reason: `${articleSource} is not there, so the news was not compared with its article`,
};

function command(name: string, after: readonly string[], words: Command): Check {
  return {
    name,
    after,
    cores: 1,
    run: async () => {
      const code = await runCommand(words, { logFile: logFileOf(name), limitSeconds });
      return { status: code === 0 ? 'passed' : 'failed' };
    },
  };
}
