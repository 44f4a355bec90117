import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** `wcc` compiles templates and view scripts, `wcsc` style sheets. */
export type CompilerName = 'wcc' | 'wcsc';

/** What a compiler said about the files it was given. */
export interface Compilation {
  ok: boolean;
  output: string;
  /** The compiler's own words, one problem a line. */
  messages: string[];
}

/** Runs a compiler in the folder of a mini-program. */
export type Compile = (compiler: CompilerName, args: readonly string[]) => Compilation;

/** The folders of the package `miniprogram-compiler`, by Node's name of the platform. */
const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' };

const outputLimitBytes = 64 * 1024 * 1024;

/**
 * Lends WeChat's compilers to a piece of work, ready to run: the package brings them without the right to be executed
 * on Linux, so they are copied to a folder of their own, which is removed afterwards.
 * @param cwd the folder of the mini-program.
 * @throws when there is no compiler for this platform, or when it does not start.
 */
export function withOfficialCompilers<Result>(cwd: string, work: (compile: Compile) => Result): Result {
  const source = compilerFolder(process.platform);
  const folder = mkdtempSync(join(tmpdir(), 'weapp-compilers-'));
  const ending = process.platform === 'win32' ? '.exe' : '';
  try {
    for (const name of ['wcc', 'wcsc']) {
      copyFileSync(join(source, name + ending), join(folder, name + ending));
      chmodSync(join(folder, name + ending), 0o755);
    }
    return work((name, args) => run(join(folder, name + ending), args, cwd));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Where the package keeps the compilers for a platform.
 * @throws when it has none.
 */
export function compilerFolder(platform: NodeJS.Platform): string {
  const folder = folders[platform];
  if (folder === undefined) {
    throw new Error(`WeChat's compilers exist for Linux, macOS and Windows, not for ${platform}.`);
  }
  return join(dirname(require.resolve('miniprogram-compiler/package.json')), 'bin', folder);
}

function run(program: string, args: readonly string[], cwd: string): Compilation {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: outputLimitBytes,
  });
  if (error !== undefined) throw new Error(`WeChat's compiler ${program} did not start: ${error.message}.`);
  const messages = stderr
    .split('\n')
    .map((line) => line.replace(/^ERR: /, '').trim())
    .filter((line) => line !== '' && !line.startsWith('error file count'));
  return { ok: status === 0, output: stdout, messages };
}
