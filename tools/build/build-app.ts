import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProfile, type ProfileName } from '../../config/profile';
import { runCommand } from '../checks/run-command';

const root = resolve(__dirname, '../..');
/** Draws the pages of an H5 build ahead of time. */
const prerenderer = 'tools/prerender/cli.ts';

export type Target = 'h5' | 'weapp';

/** What one build is of. */
export interface BuildRequest {
  target: Target;
  profile: ProfileName;
  /** Keep building as files change. */
  watch?: boolean;
}

/** The file without which a build of a target is none. */
const entryFile: Record<Target, string> = { h5: 'index.html', weapp: 'app.json' };

/**
 * Builds one target of the app into its folder below `dist`, then prerenders its pages if it is H5.
 * @returns the folder, absolute.
 * @throws when Taro or the prerenderer fails, or when Taro says that all is well and has written nothing.
 * @example await buildApp({ target: 'weapp', profile: 'preview' }) // '…/dist/preview/weapp'
 */
export async function buildApp({ target, profile, watch = false }: BuildRequest): Promise<string> {
  const folder = join(root, readProfile({ PACK_PROFILE: profile }).outputRoot(target));
  // Nothing of an earlier build may pass for this one's.
  if (!watch) rmSync(folder, { recursive: true, force: true });
  const environment = { PACK_PROFILE: profile };
  const code = await runCommand(['taro', 'build', '--type', target, ...(watch ? ['--watch'] : [])], { environment });
  if (code !== 0) throw new Error(`The ${profile} build for ${target} failed: Taro ended with code ${code}.`);
  if (!existsSync(join(folder, entryFile[target]))) {
    throw new Error(`The ${profile} build for ${target} wrote no ${entryFile[target]}.`);
  }
  if (target === 'h5' && !watch && existsSync(join(root, prerenderer))) {
    const prerenderCode = await runCommand(['tsx', prerenderer, folder], { environment });
    if (prerenderCode !== 0) throw new Error(`Prerendering the ${profile} build failed with code ${prerenderCode}.`);
  }
  return folder;
}
