import { serveApp } from './app-server';

/** `tsx tools/serve/cli.ts [folder]`: serves an H5 build that is already there. */
async function run(): Promise<void> {
  const { address } = await serveApp(process.argv[2] ?? 'dist/preview/h5');
  console.log(`H5: ${address}\nStop with Ctrl+C.`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
