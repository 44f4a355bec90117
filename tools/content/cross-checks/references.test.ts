import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from '../fixtures/damaged-pack';

afterEach(removeMadeFolders);

const places = 'care/places.csv';
const figures = 'news/figures.csv';
const allowance = 'relief/programmes/test-allowance.yaml';

const cases: DamageCase[] = [
  damageCase(
    'unknown street',
    places,
    ['dayCareCentre,990101002', 'dayCareCentre,990101009'],
    `${places}:4:street`,
    '没有编号为 "990101009" 的街道',
  ),
  damageCase('unknown service', places, ['meals;bathing', 'meals;cooking'], `${places}:2:services`, '的服务'),
  damageCase(
    'unknown source',
    places,
    [',listing,', ',listings,'],
    `${places}:3:source`,
    '没有编号为 "listings" 的来源',
  ),
  damageCase(
    'unknown source below',
    allowance,
    ['confirmedBy: [report]', 'confirmedBy: [repport]'],
    `${allowance}:9:conditions.evidence.confirmedBy`,
    '的来源',
  ),
  damageCase(
    'unknown article',
    'news/statements.csv',
    ['plan,test-report', 'plan,tast-report'],
    'news/statements.csv:2:article',
    '的文章',
  ),
  damageCase(
    'unknown topic',
    figures,
    ['growth,test-report,economy', 'growth,test-report,commerce'],
    `${figures}:2:topic`,
    '的主题',
  ),
  damageCase(
    'unknown figure',
    'schools/page.yaml',
    ['[offices, growth]', '[offices, grows]'],
    'schools/page.yaml:2:figures',
    '的数字',
  ),
  damageCase(
    'unknown figure of a kind',
    'care/kinds.csv',
    [',homes', ',houses'],
    'care/kinds.csv:2:officialCount',
    '的数字',
  ),
  damageCase('unknown situation', allowance, ['[low-income]', '[no-income]'], `${allowance}:4:situations`, '的处境'),
  damageCase(
    'unknown project',
    'schools/statements.csv',
    ['test-school,2023-01', 'test-scool,2023-01'],
    'schools/statements.csv:3:project',
    '的学校项目',
  ),
  damageCase(
    'numeral of no article',
    'news/numerals.csv',
    ['test-report,10', 'other,10'],
    'news/numerals.csv:4:article',
    '的文章',
  ),
  {
    what: 'topic that its article lacks',
    damages: [
      { file: 'news/topics.csv', from: 'economy,经济', to: 'economy,经济\nschool,教育' },
      { file: figures, from: 'growth,test-report,economy', to: 'growth,test-report,school' },
    ],
    at: [`${figures}:2:topic`],
    says: '这一条不会显示',
  },
];

describe('names of other records', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
