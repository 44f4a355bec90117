import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from '../fixtures/damaged-pack';

afterEach(removeMadeFolders);

const places = 'care/places.csv';

const cases: DamageCase[] = [
  damageCase('duplicate id', places, ['test-blank,', 'test-lead,'], `${places}:4:id`, '"test-lead" 重复'),
  damageCase(
    'duplicate street',
    'streets.csv',
    ['990101002,测试二街道,,codes,居委会数未查到', '990101002,测试二街道,,codes,\n990101002,测试三街道,,codes,'],
    'streets.csv:4:code',
    '重复',
  ),
];

describe('ids are unique', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
