/** How one check ended. */
export type CheckOutcome =
  | { status: 'passed' }
  | { status: 'failed' }
  /** The check does not apply on this machine; it counts neither as passed nor as failed. */
  | { status: 'not applicable'; reason: string };

/** One node of the graph of checks. */
export interface Check {
  name: string;
  /** Names of the checks that must have passed before this one starts. */
  after: readonly string[];
  /** How many of the machine's cores it keeps busy. */
  cores: number;
  run(): Promise<CheckOutcome>;
}

/** A finished check, as it is reported. */
export interface CheckResult {
  name: string;
  outcome: CheckOutcome | { status: 'blocked'; reason: string };
  seconds: number;
}

/**
 * Runs checks as soon as those they wait for have passed, never using more cores than there are.
 * Of the checks that could start, the first in the list goes first. A check whose predecessor failed is `blocked`.
 * @param cores how many cores may be busy at once; a check that wants more runs alone.
 * @param report called once for each check, when it ends.
 * @throws when a check waits for one that does not exist, or for itself by a detour.
 */
export async function runCheckGraph(
  checks: readonly Check[],
  cores: number,
  report: (result: CheckResult) => void,
): Promise<CheckResult[]> {
  assertNamesExist(checks);
  const results = new Map<string, CheckResult>();
  const running = new Map<string, { check: Check; finished: Promise<void> }>();
  const record = (result: CheckResult): void => {
    results.set(result.name, result);
    report(result);
  };

  while (results.size < checks.length) {
    for (const check of checks) {
      if (results.has(check.name) || running.has(check.name)) continue;
      const obstacle = check.after.find((name) => isObstacle(results.get(name)));
      if (obstacle !== undefined) {
        record({ name: check.name, outcome: { status: 'blocked', reason: `${obstacle} did not pass` }, seconds: 0 });
        continue;
      }
      if (!check.after.every((name) => results.has(name))) continue;
      const busyCores = [...running.values()].reduce((sum, entry) => sum + entry.check.cores, 0);
      if (running.size > 0 && busyCores + check.cores > cores) continue;
      const finished = runTimed(check).then((result) => {
        running.delete(check.name);
        record(result);
      });
      running.set(check.name, { check, finished });
    }
    if (running.size > 0) await Promise.race([...running.values()].map((entry) => entry.finished));
    else if (results.size < checks.length && !canProgress(checks, results)) {
      const stuck = checks.filter((check) => !results.has(check.name)).map((check) => check.name);
      throw new Error(`These checks wait for one another: ${stuck.join(', ')}.`);
    }
  }
  return checks.map((check) => results.get(check.name)).filter((result) => result !== undefined);
}

/**
 * The last line of a run.
 * @example summaryLine(results) // '14 passed, 0 failed'
 */
export function summaryLine(results: readonly CheckResult[]): string {
  const passed = results.filter((result) => result.outcome.status === 'passed').length;
  return `${passed} passed, ${results.filter(hasFailed).length} failed`;
}

/** Whether a result makes the whole run fail: a check that could not start counts as failed. */
export function hasFailed(result: CheckResult): boolean {
  return result.outcome.status === 'failed' || result.outcome.status === 'blocked';
}

function isObstacle(result: CheckResult | undefined): boolean {
  return result !== undefined && hasFailed(result);
}

function canProgress(checks: readonly Check[], results: ReadonlyMap<string, CheckResult>): boolean {
  return checks.some((check) => !results.has(check.name) && check.after.every((name) => results.has(name)));
}

async function runTimed(check: Check): Promise<CheckResult> {
  const start = performance.now();
  const outcome = await check.run();
  return { name: check.name, outcome, seconds: (performance.now() - start) / 1000 };
}

function assertNamesExist(checks: readonly Check[]): void {
  const names = new Set(checks.map((check) => check.name));
  for (const check of checks) {
    const unknown = check.after.find((name) => !names.has(name));
    if (unknown !== undefined) throw new Error(`"${check.name}" waits for "${unknown}", which is no check.`);
  }
}
