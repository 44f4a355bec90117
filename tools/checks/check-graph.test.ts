import { hasFailed, runCheckGraph, summaryLine, type Check, type CheckOutcome, type CheckResult } from './check-graph';

const passed: CheckOutcome = { status: 'passed' };
const failed: CheckOutcome = { status: 'failed' };

/** A check that takes a few turns of the event loop and writes down when it begins and ends. */
function check(name: string, events: string[], options: Partial<Check> & { outcome?: CheckOutcome } = {}): Check {
  return {
    name,
    after: options.after ?? [],
    cores: options.cores ?? 1,
    run: async () => {
      events.push(`+${name}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      events.push(`-${name}`);
      return options.outcome ?? passed;
    },
  };
}

async function statuses(checks: Check[], cores = 2): Promise<Record<string, string>> {
  const results = await runCheckGraph(checks, cores, () => undefined);
  return Object.fromEntries(results.map((result) => [result.name, result.outcome.status]));
}

describe('runCheckGraph', () => {
  it('starts a check only after those it waits for', async () => {
    const events: string[] = [];
    await statuses([check('test', events, { after: ['build'] }), check('build', events)]);
    expect(events).toEqual(['+build', '-build', '+test', '-test']);
  });

  it('never keeps more cores busy than there are', async () => {
    const events: string[] = [];
    await statuses(['a', 'b', 'c', 'd'].map((name) => check(name, events)));
    let busy = 0;
    const levels = events.map((event) => (event.startsWith('+') ? ++busy : --busy));
    expect(Math.max(...levels)).toBe(2);
  });

  it('runs a check that wants more cores than there are alone', async () => {
    const events: string[] = [];
    await statuses([check('small', events), check('large', events, { cores: 4 })]);
    expect(events).toEqual(['+small', '-small', '+large', '-large']);
  });

  it('blocks what follows a failure, and lets the rest go on', async () => {
    const events: string[] = [];
    const checks = [
      check('build', events, { outcome: failed }),
      check('assertions', events, { after: ['build'] }),
      check('e2e', events, { after: ['assertions'] }),
      check('lint', events),
    ];
    expect(await statuses(checks)).toEqual({ build: 'failed', assertions: 'blocked', e2e: 'blocked', lint: 'passed' });
    expect(events).not.toContain('+e2e');
  });

  it('does not block what follows a check that does not apply here', async () => {
    const events: string[] = [];
    const skipped: CheckOutcome = { status: 'not applicable', reason: 'no sources' };
    const checks = [check('verify', events, { outcome: skipped }), check('next', events, { after: ['verify'] })];
    expect(await statuses(checks)).toEqual({ verify: 'not applicable', next: 'passed' });
  });

  it('reports each check once, as it ends', async () => {
    const reported: string[] = [];
    await runCheckGraph([check('a', []), check('b', [], { after: ['a'] })], 1, (result) => reported.push(result.name));
    expect(reported).toEqual(['a', 'b']);
  });

  it('refuses a check that waits for nothing that exists, or for itself', async () => {
    await expect(statuses([check('a', [], { after: ['b'] })])).rejects.toThrow('"a" waits for "b", which is no check.');
    const circle = [check('a', [], { after: ['b'] }), check('b', [], { after: ['a'] })];
    await expect(statuses(circle)).rejects.toThrow('These checks wait for one another: a, b.');
  });
});

describe('summaryLine', () => {
  it('counts a blocked check as failed and one that does not apply as neither', () => {
    const results: CheckResult[] = [
      { name: 'a', outcome: passed, seconds: 1 },
      { name: 'b', outcome: failed, seconds: 1 },
      { name: 'c', outcome: { status: 'blocked', reason: 'b did not pass' }, seconds: 0 },
      { name: 'd', outcome: { status: 'not applicable', reason: 'no sources' }, seconds: 0 },
    ];
    expect(summaryLine(results)).toBe('1 passed, 2 failed');
    expect(results.map(hasFailed)).toEqual([false, true, true, false]);
  });
});
