import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from './fixtures/damaged-pack';

afterEach(removeMadeFolders);

const places = 'care/places.csv';
const article = 'news/articles/test-report.yaml';

const cases: DamageCase[] = [
  damageCase('row of another length', places, ['测试路1号,', '测试路1号,,'], `${places}:2:id`, '表头有 25 列'),
  damageCase('open quote', places, ['"有电梯', '有"电梯'], `${places}:2:CSV`, '双引号'),
  damageCase('word for a number', places, [',80,6,', ',八十,6,'], `${places}:2:beds`, '"八十" 不是数字'),
  damageCase('flag that is neither', places, [',是,verified', ',有,verified'], `${places}:2:stepFree`, '应为 是 或 否'),
  damageCase('hours that are none', places, ['周一至周五 08:00', '工作日 08:00'], `${places}:2:hours`, '不是开放时间'),
  damageCase('bad yaml', article, ['outlet: ', 'outlet: ['], `${article}:5:YAML`, '写法有误'),
  damageCase('key written twice', article, ['outlet:', 'gist:'], `${article}:4:YAML`, '同一项写了两次'),
  damageCase(
    'unknown key below',
    'district.yaml',
    ['note: 测试', 'remark: 测试'],
    'district.yaml:20:emergencyLines.evidence.remark',
    '不认识的项',
  ),
  damageCase(
    'text for a list',
    'relief/programmes/test-unpublished.yaml',
    ['[谁可以参加]', '谁可以参加'],
    'relief/programmes/test-unpublished.yaml:6:unknown',
    '应为列表',
  ),
  damageCase(
    'file named otherwise',
    article,
    ['id: test-report', 'id: other-report'],
    `${article}:1:id`,
    'id 应与文件名相同',
  ),
  damageCase(
    'pack named otherwise',
    'pack.yaml',
    ['id: minimal', 'id: maximal'],
    'pack.yaml:1:id',
    '编号应与文件夹同名',
  ),
  {
    what: 'unknown column',
    damages: [{ file: places, from: 'stepFree,', to: 'steps,' }],
    at: [`${places}:1:steps`, `${places}:1:stepFree`],
    says: '不认识的列 "steps"',
  },
  {
    what: 'unknown key',
    damages: [{ file: article, from: 'outlet:', to: 'outlett:' }],
    at: [`${article}:1:outlet`, `${article}:4:outlett`],
    says: '不认识的项 "outlett"',
  },
];

describe('the form of authored files', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
