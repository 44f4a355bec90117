import { resolve } from 'node:path';
import { serveApp } from '../../tools/serve/app-server';
import { serveMiniProgram } from '../../tools/weapp-runner';
import { addressVariable, type BuildProfile, type BuildTarget } from './build-addresses';

const root = resolve(__dirname, '../..');
const targets: readonly BuildTarget[] = ['h5', 'weapp'];
const folders: Record<BuildProfile, string> = { preview: 'dist/preview', release: 'dist' };

/** Serves every build, each on a port of its own, for as long as the specs run. */
export default async function serveBuilds(): Promise<() => Promise<void>> {
  const running = await Promise.all(
    targets.flatMap((target) =>
      (['preview', 'release'] as const).map(async (profile) => {
        const folder = resolve(root, folders[profile], target);
        const server = await (target === 'h5' ? serveApp(folder, 0) : serveMiniProgram(folder));
        process.env[addressVariable(target, profile)] = server.address;
        return server;
      }),
    ),
  );
  return async () => {
    await Promise.all(running.map((server) => server.close()));
  };
}
