import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from '../fixtures/damaged-pack';

afterEach(removeMadeFolders);

const places = 'care/places.csv';
const allowance = 'relief/programmes/test-allowance.yaml';

const cases: DamageCase[] = [
  damageCase(
    'no such day',
    places,
    ['verified,2025-06-01', 'verified,2025-02-31'],
    `${places}:2:lastChecked`,
    '不是日历上有的一天',
  ),
  damageCase(
    'no such day as published',
    'schools/statements.csv',
    [',2023-09,', ',2023-09-31,'],
    'schools/statements.csv:3:promisedFor',
    '不是日历上有的一天',
  ),
  damageCase(
    'date in the future',
    places,
    ['verified,2025-06-01', 'verified,2025-07-01'],
    `${places}:2:lastChecked`,
    '晚于内容日期 2025-06-30',
  ),
  damageCase('source of the future', 'sources.csv', [',2024,', ',2026,'], 'sources.csv:2:date', '晚于内容日期'),
  damageCase(
    'checked again before it begins',
    allowance,
    ['2026-06-01\n    evidence', '2025-05-01\n    evidence'],
    `${allowance}:23:amounts.recheckBy`,
    '早于生效日期',
  ),
  damageCase(
    'ended before it begins',
    allowance,
    ['2025-05-31', '2023-05-31'],
    `${allowance}:16:amounts.effectiveUntil`,
    '早于生效日期',
  ),
];

describe('dates', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
