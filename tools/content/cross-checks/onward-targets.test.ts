import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from '../fixtures/damaged-pack';

afterEach(removeMadeFolders);

const figures = 'news/figures.csv';

const cases: DamageCase[] = [
  damageCase(
    'onward to no programme',
    figures,
    [',programme,test-allowance', ',programme,test-subsidy'],
    `${figures}:10:onwardId`,
    '的救助项目',
  ),
  damageCase(
    'onward to no project',
    figures,
    [',project,test-school', ',project,'],
    `${figures}:12:onwardId`,
    '要写编号',
  ),
  damageCase(
    'onward id too many',
    figures,
    [',relief,,', ',relief,test-allowance,'],
    `${figures}:11:onwardId`,
    '不写编号',
  ),
  damageCase(
    'onward to no kind',
    figures,
    [',care,,nursingHome', ',care,,hospital'],
    `${figures}:8:onwardKind`,
    '的机构类别',
  ),
  damageCase('onward without button', figures, ['看学校', ''], `${figures}:4:onwardLabel`, '缺少这一项'),
];

describe('the page that a fact leads to', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
