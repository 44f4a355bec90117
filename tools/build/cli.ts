import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readProfile } from '../../config/profile';
import { buildApp, type Target } from './build-app';

/** `tsx tools/build/cli.ts --target h5 --target weapp --profile preview [--watch]` */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      target: { type: 'string', multiple: true, default: ['h5', 'weapp'] },
      profile: { type: 'string', default: 'release' },
      watch: { type: 'boolean', default: false },
    },
  });
  const profile = readProfile({ PACK_PROFILE: values.profile }).name;
  const builds = values.target.map((target) => buildApp({ target: readTarget(target), profile, watch: values.watch }));
  for (const folder of await Promise.all(builds)) console.log(`Built ${relative(process.cwd(), folder)}`);
}

function readTarget(word: string): Target {
  if (word !== 'h5' && word !== 'weapp') throw new Error(`--target must be "h5" or "weapp", not "${word}".`);
  return word;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
