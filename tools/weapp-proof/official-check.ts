import { auditOfficially } from './official-audit';

const release = 'dist/weapp';

/**
 * `npm run check:weapp:official [-- folder]`: the release, or another build, before WeChat's own tools.
 * @returns the exit code: 1 when anything is wrong.
 */
async function check(folder: string): Promise<number> {
  const steps = await auditOfficially(folder);
  for (const { name, findings } of steps) {
    console.log(`${findings.length === 0 ? 'passed' : 'FAILED'}  ${name}`);
    for (const { file, message } of findings) console.log(`        ${file}: ${message}`);
  }
  const failed = steps.filter(({ findings }) => findings.length > 0).length;
  console.log(
    failed === 0 ? `All ${steps.length} steps passed on ${folder}.` : `${failed} of ${steps.length} steps failed.`,
  );
  return failed === 0 ? 0 : 1;
}

void check(process.argv[2] ?? release)
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  })
  // miniprogram-ci keeps watching the folder, so that the process would not end by itself.
  .then((code) => process.exit(code));
