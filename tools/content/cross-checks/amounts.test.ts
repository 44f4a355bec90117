import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from '../fixtures/damaged-pack';

afterEach(removeMadeFolders);

const allowance = 'relief/programmes/test-allowance.yaml';

const cases: DamageCase[] = [
  damageCase(
    'annual standard never checked again',
    allowance,
    ['    recheckBy: 2026-06-01\n', ''],
    `${allowance}:18:amounts.recheckBy`,
    '必须写复核日期',
  ),
];

describe('amounts', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
