import { resolve } from 'node:path';
import { serveApp } from '../../tools/serve/app-server';
import { addressVariables, type BuildProfile } from './build-addresses';

const root = resolve(__dirname, '../..');
const folders: Record<BuildProfile, string> = { preview: 'dist/preview/h5', release: 'dist/h5' };

/** Serves both H5 builds, each on a port of its own, for as long as the specs run. */
export default async function serveBuilds(): Promise<() => Promise<void>> {
  const preview = await serveApp(resolve(root, folders.preview), 0);
  const release = await serveApp(resolve(root, folders.release), 0);
  process.env[addressVariables.preview] = preview.address;
  process.env[addressVariables.release] = release.address;
  return async () => {
    await Promise.all([preview.close(), release.close()]);
  };
}
