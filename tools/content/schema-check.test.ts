import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from './fixtures/damaged-pack';

afterEach(removeMadeFolders);

const places = 'care/places.csv';
const figures = 'news/figures.csv';
const article = 'news/articles/test-report.yaml';
const allowance = 'relief/programmes/test-allowance.yaml';

const cases: DamageCase[] = [
  damageCase(
    'missing name',
    'care/services.csv',
    ['bathing,助浴', 'bathing,'],
    'care/services.csv:3:name',
    '缺少这一项',
  ),
  damageCase(
    'word outside its list',
    places,
    [',verified,', ',checked,'],
    `${places}:2:standing`,
    '"checked" 不在可用的词里',
  ),
  damageCase(
    'id in capitals',
    'relief/guide.yaml',
    ['- text: 先打 120', '- text: ""'],
    'relief/guide.yaml:4:emergency.text',
    '缺少这一项',
  ),
  damageCase(
    'district code too short',
    'district.yaml',
    ['990101', '9901'],
    'district.yaml:3:code',
    '六位行政区划代码',
  ),
  damageCase(
    'gist too long',
    article,
    ['测试总量继续增长。', '长'.repeat(81)],
    `${article}:12:topics.gist`,
    '有 81 个字, 最多 80 个字',
  ),
  damageCase('figure without value', figures, ['测试总量,6.4,', '测试总量,,'], `${figures}:2:values`, '至少要有 1 条'),
  damageCase('hedge that is none', figures, [',达到,', ',大概,'], `${figures}:4:hedge`, '"大概" 不在可用的词里'),
  damageCase(
    'no evidence',
    'relief/programmes/test-unpublished.yaml',
    ['evidence:\n  - { source: report, paragraph: 9 }\n', ''],
    'relief/programmes/test-unpublished.yaml:1:evidence',
    '至少要有 1 条',
  ),
  damageCase(
    'conditions left open',
    'relief/programmes/test-unpublished.yaml',
    ['conditions: unpublished\n', ''],
    'relief/programmes/test-unpublished.yaml:1:conditions',
    '至少要有 1 条',
  ),
  damageCase('negative amount', allowance, ['value: 1010', 'value: -1'], `${allowance}:20:amounts.value`, '太小'),
  damageCase(
    'address that is none',
    'sources.csv',
    ['https://example.org/codes', 'example.org'],
    'sources.csv:2:url',
    '不是网址',
  ),
];

describe('what the schemas ask for', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
