import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { hasFailed, runCheckGraph, summaryLine, type CheckResult } from './check-graph';
import { logFileOf, projectChecks } from './project-checks';

/**
 * Runs every check of the project: `npm test`. Each one's output goes to `.cache/checks/<name>.log`; of a failing
 * one the whole log is printed. The last line reads `N passed, N failed`.
 * `--full` tells the checks (by FULL=1) to try as many cases as they can.
 */
async function runAll(): Promise<void> {
  const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
  if (values.full) process.env.FULL = '1';
  // More than two at once would be slower: each build already keeps a core and a gigabyte busy.
  const cores = Math.min(2, availableParallelism());
  const results = await runCheckGraph(projectChecks(), cores, printResult);
  console.log(summaryLine(results));
  process.exitCode = results.some(hasFailed) ? 1 : 0;
}

function printResult({ name, outcome, seconds }: CheckResult): void {
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  switch (outcome.status) {
    case 'passed':
      console.log(`✓ ${name.padEnd(22)}${time}`);
      break;
    case 'failed':
      console.log(`✗ ${name.padEnd(22)}${time}\n${readFileSync(logFileOf(name), 'utf8')}\n✗ ${name} failed`);
      break;
    case 'blocked':
      console.log(`✗ ${name.padEnd(22)} not run: ${outcome.reason}`);
      break;
    case 'not applicable':
      console.log(`- ${name.padEnd(22)} not run: ${outcome.reason}`);
      break;
  }
}

void runAll();
