import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

const folder = resolve(__dirname, '..');

/** The runner's own code for each half, as one script each. */
export interface RuntimeBundles {
  logic: string;
  view: string;
}

let bundles: RuntimeBundles | undefined;

/** Bundles the logic layer (with WeChat's component framework) and the view layer, once a process. */
export function runtimeBundles(): RuntimeBundles {
  bundles ??= { logic: bundle('logic/main.ts'), view: bundle('view/main.ts') };
  return bundles;
}

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [resolve(folder, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
