import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { runCommand } from '../checks/run-command';

/** The one version that this check was written for: its behaviour is known, not documented. */
const version = '2.1.42';
const folder = resolve(__dirname, '../../.cache/miniprogram-ci');

/** A project as the package holds it; `attr` asks WeChat's server unless it is replaced. */
export interface CiProject {
  attr: () => Promise<object>;
}

/** One remark of the audit of a whole mini-program. */
export interface CodeQualityRemark {
  name: string;
  success: boolean;
  text: string;
}

/** The part of the package `miniprogram-ci` that is used here. */
export interface MiniprogramCi {
  Project: new (options: {
    appid: string;
    type: 'miniProgram';
    projectPath: string;
    privateKey: string;
    ignores: readonly string[];
  }) => CiProject;
  DefaultProjectAttr: object;
  getAppJSON(project: CiProject): Promise<Record<string, unknown>>;
  getPageJSON(project: CiProject, options: { pagePath: string }): Promise<Record<string, unknown>>;
  getCompiledResult(options: {
    project: CiProject;
    version: string;
    desc: string;
    setting: Record<string, boolean>;
  }): Promise<Record<string, string | Buffer>>;
  checkCodeQuality(project: CiProject): Promise<readonly CodeQualityRemark[]>;
}

/**
 * Loads WeChat's `miniprogram-ci`, after installing it into `.cache` where it is not there yet: it weighs 276 MB, too
 * much for everyone who only wants to run the tests.
 * @throws when it cannot be installed.
 */
export async function loadMiniprogramCi(): Promise<MiniprogramCi> {
  if (installedVersion() !== version) {
    console.log(`Installing miniprogram-ci ${version} into .cache/miniprogram-ci (276 MB, once) …`);
    const flags = ['--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', '--loglevel', 'error'];
    const code = await runCommand(['npm', 'install', ...flags, `miniprogram-ci@${version}`]);
    if (code !== 0 || installedVersion() !== version) {
      throw new Error(`miniprogram-ci ${version} could not be installed: npm ended with code ${code}.`);
    }
  }
  return createRequire(join(folder, 'package.json'))('miniprogram-ci') as MiniprogramCi;
}

function installedVersion(): string | undefined {
  const manifest = join(folder, 'node_modules/miniprogram-ci/package.json');
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
