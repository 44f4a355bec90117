import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** What tests may need beside Node. `espeak-ng`: a speech program. `chinese-font`: without one, every Chinese character is drawn as an empty box. */
export type BrowserNeed = 'chromium' | 'chinese-font' | 'nginx' | 'espeak-ng';

/** The tools that were found or installed; only what was asked for is certain to be there. */
export interface BrowserTools {
  /** Path of the browser. */
  chromium: string | undefined;
  hasChineseFont: boolean;
  /** Path of the web server. */
  nginx: string | undefined;
  /** Path of a speech program that knows Chinese. */
  espeak: string | undefined;
}

/** How the machine is looked at and changed: tests put their own in place. */
export interface MachineProbes {
  /** The path of the first of these programs that is installed. */
  findProgram(names: readonly string[]): string | undefined;
  hasChineseFont(): boolean;
  /** Whether this process may install system packages: it is root, and `apt-get` is there. */
  mayInstallPackages(): boolean;
  /** Installs Debian packages; a failure is told by what is found afterwards. */
  installPackages(names: readonly string[]): void;
  /** The path of Playwright's own browser, where it is installed. */
  findPlaywrightBrowser(): string | undefined;
  /** Downloads Playwright's own browser; a failure is told by what is found afterwards. */
  installPlaywrightBrowser(): void;
}

const root = resolve(__dirname, '../..');
const debianPackages: Record<BrowserNeed, string> = {
  chromium: 'chromium',
  'chinese-font': 'fonts-noto-cjk',
  nginx: 'nginx-light',
  'espeak-ng': 'espeak-ng',
};
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Provides a browser, a Chinese font and nginx: installed ones first, then Debian's packages where this process
 * may install them, then (for the browser) Playwright's own.
 * @throws one sentence in English and Chinese that says what to install, when a need is still not met.
 * @example provideBrowser(['chromium', 'chinese-font']).chromium // '/usr/bin/chromium'
 */
export function provideBrowser(needs: readonly BrowserNeed[], probes: MachineProbes = machine): BrowserTools {
  let tools = look(probes);
  const missing = missingNeeds(needs, tools);
  if (missing.length > 0 && probes.mayInstallPackages()) {
    probes.installPackages(missing.map((need) => debianPackages[need]));
    tools = look(probes);
  }
  if (needs.includes('chromium') && tools.chromium === undefined) {
    probes.installPlaywrightBrowser();
    tools = look(probes);
  }
  const stillMissing = missingNeeds(needs, tools);
  if (stillMissing.length > 0) throw new Error(installationAdvice(stillMissing));
  return tools;
}

/** Flags for a quiet, reproducible browser; the sandbox cannot start when the user is root. */
export function chromiumFlags(isRoot: boolean = userIsRoot()): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

function look(probes: MachineProbes): BrowserTools {
  return {
    chromium: probes.findProgram(chromiumNames) ?? probes.findPlaywrightBrowser(),
    hasChineseFont: probes.hasChineseFont(),
    nginx: probes.findProgram(['nginx']),
    espeak: probes.findProgram(['espeak-ng']),
  };
}

function missingNeeds(needs: readonly BrowserNeed[], tools: BrowserTools): BrowserNeed[] {
  return needs.filter((need) => {
    if (need === 'chromium') return tools.chromium === undefined;
    if (need === 'nginx') return tools.nginx === undefined;
    if (need === 'espeak-ng') return tools.espeak === undefined;
    return !tools.hasChineseFont;
  });
}

function installationAdvice(missing: readonly BrowserNeed[]): string {
  const packages = missing.map((need) => debianPackages[need]).join(' ');
  return (
    `The tests need ${missing.join(', ')}: install them (on Debian or Ubuntu: apt-get install ${packages}) ` +
    `and run the tests again. 测试缺少 ${missing.join('、')}：请先安装 ${packages}，再重新运行测试。`
  );
}

function userIsRoot(): boolean {
  return process.getuid?.() === 0;
}

function findProgram(names: readonly string[]): string | undefined {
  // nginx is in /usr/sbin, which is not on every user's PATH.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Runs a program and hands back what it printed; nothing when it is absent or fails. */
function output(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** Runs a program that says on this process's error output what it does. */
function install(program: string, args: readonly string[]): void {
  try {
    execFileSync(program, args, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    process.stderr.write(`${program} ${args.join(' ')} failed: ${String(error)}\n`);
  }
}

const machine: MachineProbes = {
  findProgram,
  hasChineseFont: () => output('fc-list', [':lang=zh']).trim() !== '',
  mayInstallPackages: () => userIsRoot() && findProgram(['apt-get']) !== undefined,
  installPackages: (names) => {
    install('apt-get', ['update']);
    install('apt-get', ['install', '-y', '--no-install-recommends', ...names]);
  },
  findPlaywrightBrowser: () => {
    const print = "process.stdout.write(require('playwright-core').chromium.executablePath())";
    const path = output(process.execPath, ['-e', print]);
    return path !== '' && existsSync(path) ? path : undefined;
  },
  installPlaywrightBrowser: () => {
    install(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  },
};
