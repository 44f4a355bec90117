import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';

const root = resolve(__dirname, '../..');
const windows = process.platform === 'win32';

/** The environment in which this project's own programs (`tsc`, `jest`, …) are found by their names. */
export function projectEnvironment(additions: Record<string, string> = {}): NodeJS.ProcessEnv {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ...additions };
}

interface CommandOptions {
  /** Where everything the program prints goes; without one, it prints straight on. */
  logFile?: string;
  environment?: Record<string, string>;
  /** After this time the program, with all that it started, is ended. Only with a log file. */
  limitSeconds?: number;
}

/**
 * Runs a program in the project's root.
 * @returns its exit code; 1 when it was ended by a signal, ran into its limit or could not be started.
 * @example await runCommand(['tsc', '-p', 'tsconfig.json'], { logFile: '.cache/checks/types.log' })
 */
export async function runCommand(
  [program, ...args]: readonly [string, ...string[]],
  options: CommandOptions = {},
): Promise<number> {
  const { logFile } = options;
  const child = spawn(program, args, {
    cwd: root,
    env: projectEnvironment(options.environment),
    // On Windows the programs in node_modules/.bin are .cmd files, which only a shell starts.
    shell: windows,
    // A group of its own, so that a program that hangs can be ended together with those it started.
    detached: logFile !== undefined && !windows,
    stdio: logFile === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number>((settle) => {
    child.on('error', (error) => {
      process.stderr.write(`${program} could not be started: ${error.message}\n`);
      settle(1);
    });
    child.on('close', (code) => {
      settle(code ?? 1);
    });
  });
  return logFile === undefined ? ended : keepLog(child, ended, logFile, options.limitSeconds);
}

async function keepLog(child: ChildProcess, ended: Promise<number>, logFile: string, limitSeconds?: number) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  const endGroup = (): void => {
    endWithDescendants(child);
  };
  const endOnInterrupt = (): void => {
    endGroup();
    process.exit(130);
  };
  process.once('SIGINT', endOnInterrupt);
  process.once('SIGTERM', endOnInterrupt);
  const limit =
    limitSeconds === undefined
      ? undefined
      : setTimeout(() => {
          log.write(`\nEnded: it took longer than ${limitSeconds} seconds.\n`);
          endGroup();
        }, limitSeconds * 1000);
  const code = await ended;
  clearTimeout(limit);
  process.off('SIGINT', endOnInterrupt);
  process.off('SIGTERM', endOnInterrupt);
  log.end();
  await finished(log);
  return code;
}

function endWithDescendants(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended on its own in the meantime.
  }
}
