import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from '../fixtures/damaged-pack';

afterEach(removeMadeFolders);

const figures = 'news/figures.csv';

const cases: DamageCase[] = [
  damageCase('wrong unit', figures, [',12,家,', ',12,加,'], `${figures}:4:unit`, '"加" 不是已知的单位'),
  damageCase('number and characters differ', figures, [',七,', ',八,'], `${figures}:9:asWritten`, '不是 7 的汉字写法'),
];

describe('figures', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
