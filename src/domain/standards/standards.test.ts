import { elderRules, keepsRule, summariseMeasurements, worseOf, type ElderRule, type ScreenMeasurement } from '.';

const ruleOf = (id: string): ElderRule => {
  const rule = elderRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no rule "${id}".`);
  return rule;
};

describe('the rules', () => {
  it('are kept at their limit and broken beyond it, in the mode that they name', () => {
    const size = ruleOf('targetSize');
    expect(keepsRule(size, 'elder', 60)).toBe(true);
    expect(keepsRule(size, 'elder', 59.9)).toBe(false);
    expect(keepsRule(size, 'normal', 44)).toBe(true);
    const overflow = ruleOf('widthOverflow');
    expect(keepsRule(overflow, 'normal', 0)).toBe(true);
    expect(keepsRule(overflow, 'normal', 1)).toBe(false);
  });

  it('require nothing where they have no value', () => {
    expect(keepsRule(ruleOf('largestStep'), 'normal', 1)).toBe(true);
    expect(keepsRule(ruleOf('largestStep'), 'elder', 29)).toBe(false);
  });

  it('know which of two values is worse', () => {
    expect(worseOf(ruleOf('contrast'), 7, 4.5)).toBe(4.5);
    expect(worseOf(ruleOf('cutText'), 0, 2)).toBe(2);
  });

  it('are as strict as 工信厅信管函〔2021〕67号 where that gives a number', () => {
    expect(ruleOf('textSize').required.elder).toBeGreaterThanOrEqual(18);
    expect(ruleOf('largestStep').required.elder).toBe(30);
    expect(ruleOf('lineHeight').required.elder).toBe(1.3);
    expect(ruleOf('contrast').required.normal).toBe(4.5);
    expect(ruleOf('targetSize').required).toEqual({ normal: 44, elder: 60 });
  });
});

describe('the published table', () => {
  const measurement = (state: string, size: number, change: Partial<ScreenMeasurement> = {}): ScreenMeasurement => ({
    target: 'h5',
    mode: 'elder',
    state,
    texts: 10,
    targets: 3,
    worst: { textSize: { value: size, where: state } },
    ...change,
  });
  const about = { measuredOn: '2026-11-25', browser: 'Chromium' };

  it('holds the worst value of each rule, and where it is', () => {
    const table = summariseMeasurements([measurement('a', 22), measurement('b', 20), measurement('c', 21)], about);
    const line = table.rules.find(({ rule }) => rule === 'textSize');
    expect(line?.values.h5.elder).toEqual({ value: 20, where: 'b', state: 'b' });
    expect(table.amounts.h5.elder).toEqual({ states: 3, texts: 30, targets: 9 });
  });

  it('keeps targets and modes apart, and says nothing of what was not measured', () => {
    const table = summariseMeasurements([measurement('a', 22, { target: 'weapp' })], about);
    const line = table.rules.find(({ rule }) => rule === 'textSize');
    expect(line?.values.weapp.elder?.value).toBe(22);
    expect(line?.values.h5.elder).toBeNull();
    expect(table.amounts.h5.elder.states).toBe(0);
  });

  it('has a line for every rule', () => {
    expect(summariseMeasurements([], about).rules.map(({ rule }) => rule)).toEqual(elderRules.map(({ id }) => id));
  });
});
