import { relative } from 'node:path';
import { serveApp } from '../serve/app-server';
import { buildApp } from './build-app';

/** `npm start`: builds both targets with the demo pack and serves the H5 one on this machine alone. */
async function start(): Promise<void> {
  const [h5, weapp] = await Promise.all([
    buildApp({ target: 'h5', profile: 'preview' }),
    buildApp({ target: 'weapp', profile: 'preview' }),
  ]);
  const { address } = await serveApp(h5);
  console.log(`\nH5:          ${address}`);
  console.log(`小程序 weapp: ${relative(process.cwd(), weapp)} (用微信开发者工具打开; open it in WeChat DevTools)`);
  console.log('Stop with Ctrl+C.');
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
