import { generateKeyPairSync } from 'node:crypto';
import { resolve } from 'node:path';
import { compileOfficially } from './compile-officially';
import type { Finding } from './finding';
import { allPages, readMiniProgram, type MiniProgram } from './mini-program';
import { loadMiniprogramCi, type CiProject, type MiniprogramCi } from './miniprogram-ci';

const root = resolve(__dirname, '../..');

/** Any AppID of the right form will do: the mini-program stays on this machine. */
const madeUpAppId = 'wx1234567890abcdef';

/** Remarks about how WeChat's developer tools should minify on upload: the build has minified its files itself. */
const uploadSettings = ['JS_COMPRESS_OPEN', 'WXML_COMPRESS_OPEN', 'WXSS_COMPRESS_OPEN'];

/** One step of the audit. */
export interface AuditStep {
  name: string;
  findings: Finding[];
}

/**
 * Has WeChat's `miniprogram-ci` read, compile and audit a built mini-program on this machine, with a throw-away key.
 * It asks WeChat's server which file endings are allowed, and goes on where there is no answer.
 * @param folder absolute, or relative to the project's root.
 * @returns each step, with what is wrong; what a step throws is a finding in its own words.
 * @throws when the folder is not there, or when `miniprogram-ci` cannot be installed.
 */
export async function auditOfficially(folder: string): Promise<AuditStep[]> {
  const program = readMiniProgram(folder);
  const ci = await loadMiniprogramCi();
  const project = new ci.Project({
    appid: madeUpAppId,
    type: 'miniProgram',
    projectPath: resolve(root, folder),
    privateKey: throwAwayKey(),
    ignores: [],
  });
  // Otherwise it would ask WeChat's server for the settings of the account.
  project.attr = () => Promise.resolve({ ...ci.DefaultProjectAttr });
  const app = await step('app.json', 'app.json', () => ci.getAppJSON(project).then(() => []));
  // Every other step would fail for the same reason.
  if (app.findings.length > 0) return [app];
  return [
    app,
    // miniprogram-ci hands broken templates on as they are.
    await step('wcc and wcsc', 'app.json', () => Promise.resolve(compileOfficially(folder))),
    ...(await pageSteps(ci, project, program)),
    await step('compiling', 'app.json', () => compiled(ci, project, program)),
    await step('code quality', 'app.json', () => qualityRemarks(ci, project)),
  ];
}

function throwAwayKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return privateKey;
}

async function pageSteps(ci: MiniprogramCi, project: CiProject, program: MiniProgram): Promise<AuditStep[]> {
  const steps: AuditStep[] = [];
  for (const pagePath of allPages(program)) {
    steps.push(await step(pagePath, `${pagePath}.json`, () => ci.getPageJSON(project, { pagePath }).then(() => [])));
  }
  return steps;
}

async function compiled(ci: MiniprogramCi, project: CiProject, program: MiniProgram): Promise<Finding[]> {
  const setting = { es6: false, minify: false, minifyWXML: true, minifyWXSS: true };
  const files = await ci.getCompiledResult({ project, version: '0.0.0', desc: 'check', setting });
  return allPages(program)
    .flatMap((page) => [`${page}.js`, `${page}.wxml`])
    .filter((file) => (files[file]?.length ?? 0) === 0)
    .map((file) => ({ rule: 'official-compiling', file, message: 'The compiler made nothing of the file.' }));
}

async function qualityRemarks(ci: MiniprogramCi, project: CiProject): Promise<Finding[]> {
  const remarks = await ci.checkCodeQuality(project);
  if (remarks.length === 0) throw new Error('The audit made no remark at all, not even a good one.');
  return remarks
    .filter(({ name, success }) => !success && !uploadSettings.includes(name))
    .map(({ name, text }) => ({ rule: 'official-quality', file: 'app.json', message: `${name}: ${text}` }));
}

async function step(name: string, file: string, run: () => Promise<Finding[]>): Promise<AuditStep> {
  try {
    return { name, findings: await run() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, findings: [{ rule: 'official-audit', file, message }] };
  }
}
