import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installOnDemand } from '../checks/install-on-demand';

/** The one version that this check was written for: its behaviour is known, not documented. */
const version = '2.1.42';

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
  const folder = await installOnDemand({ name: 'miniprogram-ci', version, megabytes: 276 });
  return createRequire(join(folder, 'package.json'))('miniprogram-ci') as MiniprogramCi;
}
