import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from '../fixtures/damaged-pack';

afterEach(removeMadeFolders);

const places = 'care/places.csv';

const cases: DamageCase[] = [
  damageCase(
    'coordinates without datum',
    places,
    ['117.1,GCJ-02', '117.1,'],
    `${places}:2:datum`,
    '要么都填, 要么都不填',
  ),
  damageCase('free beds without day', places, ['6,2025-06-01', '6,'], `${places}:2:freeBedsAsOf`, '统计日期'),
  damageCase('more free beds than beds', places, [',80,6,', ',5,6,'], `${places}:2:freeBeds`, '多于床位总数'),
  damageCase(
    'fees the wrong way round',
    places,
    ['1500,3200', '3200,1500'],
    `${places}:2:feeMin`,
    '最低费用 3200 高于最高费用 1500',
  ),
  damageCase('fee without unit', places, ['元/月', ''], `${places}:2:feeUnit`, '要么都填'),
  damageCase('verified without name', places, ['test-home,测试养老院', 'test-home,'], `${places}:2:name`, '必须有名称'),
  damageCase(
    'verified without dated source',
    'sources.csv',
    ['测试统计局,2024,', '测试统计局,,'],
    `${places}:2:standing`,
    '其来源必须有日期',
  ),
  {
    what: 'verified by a lead',
    damages: [
      { file: 'sources.csv', from: '测试网站,,', to: '测试网站,2020-07,' },
      { file: places, from: ',lead,,十年前', to: ',verified,,十年前' },
    ],
    at: [`${places}:3:standing`],
    says: '只是线索',
  },
];

describe('places', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
