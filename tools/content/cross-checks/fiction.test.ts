import { join } from 'node:path';
import {
  addFictionalPack,
  contentWith,
  damageCase,
  problemsOf,
  problemsWith,
  removeMadeFolders,
  replaceOnce,
  type DamageCase,
} from '../fixtures/damaged-pack';

afterEach(removeMadeFolders);

const places = 'care/places.csv';

const cases: DamageCase[] = [
  damageCase(
    'invented record in a real pack',
    places,
    ['测试养老院', '示例养老院'],
    `${places}:2:name`,
    '不能有“示例”字样',
  ),
  damageCase(
    'invented source in a real pack',
    'sources.csv',
    ['listing,listing', 'listing,fiction'],
    'sources.csv:5:kind',
    '虚构的来源',
  ),
];

describe('invented records in a real pack', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});

describe('a fictional pack', () => {
  test('is valid when all names say that it is invented', () => {
    expect(problemsOf(addFictionalPack(contentWith())).at).toEqual([]);
  });

  test.each([
    ['care/places.csv', 'test-home,示例养老院', 'test-home,幸福养老院', 'care/places.csv:2:name'],
    ['streets.csv', '示例一街道', '幸福街道', 'streets.csv:2:name'],
    ['schools/projects.csv', '示例小学', '幸福小学', 'schools/projects.csv:2:name'],
    ['pack.yaml', '示例民生', '幸福民生', 'pack.yaml:3:appName'],
    [
      'relief/programmes/test-allowance.yaml',
      'name: 示例津贴',
      'name: 幸福津贴',
      'relief/programmes/test-allowance.yaml:2:name',
    ],
  ])('a name in %s that does not say so is told', (file, from, to, at) => {
    const pack = addFictionalPack(contentWith());
    replaceOnce(join(pack, file), { file, from, to });
    expect(problemsOf(pack).at).toEqual([at]);
  });
});
