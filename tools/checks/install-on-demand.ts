import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from './run-command';

/** A package that only some checks need, and that is too heavy for everyone who only wants to run the tests. */
export interface PackageOnDemand {
  name: string;
  /** The one version that the check was written for. */
  version: string;
  megabytes: number;
}

/**
 * Installs a package into `.cache/<name>`, where it is not there yet.
 * @returns the folder that holds its `node_modules`.
 * @throws when it cannot be installed.
 * @example await installOnDemand({ name: 'lighthouse', version: '12.8.2', megabytes: 120 })
 */
export async function installOnDemand({ name, version, megabytes }: PackageOnDemand): Promise<string> {
  const folder = resolve(__dirname, '../../.cache', name);
  if (installedVersion(folder, name) !== version) {
    console.log(`Installing ${name} ${version} into .cache/${name} (${String(megabytes)} MB, once) …`);
    const flags = ['--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', '--loglevel', 'error'];
    const code = await runCommand(['npm', 'install', ...flags, `${name}@${version}`]);
    if (code !== 0 || installedVersion(folder, name) !== version) {
      throw new Error(`${name} ${version} could not be installed: npm ended with code ${String(code)}.`);
    }
  }
  return folder;
}

function installedVersion(folder: string, name: string): string | undefined {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version : undefined;
}
