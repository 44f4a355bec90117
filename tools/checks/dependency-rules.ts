import { runCommand } from './run-command';

/**
 * Checks who imports whom, once for each target: `./adapters/dialer` is another file on H5 than in the mini-program.
 */
async function checkDependencyRules(): Promise<void> {
  for (const target of ['h5', 'weapp']) {
    const folders = ['src', 'tools', 'config', 'test'];
    const code = await runCommand(['depcruise', '--config', '.dependency-cruiser.cjs', ...folders], {
      environment: { DEPENDENCY_TARGET: target },
    });
    if (code !== 0) process.exitCode = code;
  }
}

void checkDependencyRules();
