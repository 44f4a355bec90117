import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentWith, problemsOf, problemsWith, removeMadeFolders } from './fixtures/damaged-pack';
import { packFolders, summaryOf, validatePacks } from './validate';

afterEach(removeMadeFolders);

describe('a valid pack', () => {
  test('has no problem and is summed up in one line', () => {
    const { packs } = validatePacks(packFolders(contentWith()));
    expect(packs?.map(summaryOf)).toEqual([expect.stringMatching(/minimal 没有发现错误: 来源 4, 文章 1, 数字 11/)]);
  });

  test('has its lists in the order of the schema', () => {
    const pack = validatePacks(packFolders(contentWith())).packs?.[0]?.pack;
    expect(pack?.schools.projects[0]?.statements.map(({ date }) => date)).toEqual(['2023-01', '2025-06-20']);
    expect(pack?.relief.programmes[0]?.amounts.map(({ id }) => id)).toEqual(['standard-2025', 'standard-2024']);
  });

  test('gives a fact the level of its source unless it says another', () => {
    const pack = validatePacks(packFolders(contentWith())).packs?.[0]?.pack;
    expect(pack?.relief.rights[0]?.evidence.sure).toBe('fullText');
    expect(pack?.relief.programmes[0]?.documents[0]?.evidence.sure).toBe('chapterOrder');
    expect(pack?.news.figures[0]?.evidence).toEqual({
      source: 'report',
      paragraph: 3,
      clause: null,
      sure: 'article',
      confirmedBy: ['codes'],
      note: null,
    });
  });

  test('keeps blanks as not known', () => {
    const pack = validatePacks(packFolders(contentWith())).packs?.[0]?.pack;
    expect(pack?.care.places[2]).toMatchObject({ name: null, phones: [], position: null, hours: null, stepFree: null });
  });
});

describe('several problems', () => {
  test('are all told, in the order of files and rows', () => {
    const { at } = problemsWith(
      { file: 'care/places.csv', from: '12345;120', to: '12' },
      { file: 'care/places.csv', from: 'test-blank,', to: 'Test,' },
      { file: 'pack.yaml', from: 'fictional: false', to: 'fictional: maybe' },
    );
    expect(at).toEqual(['care/places.csv:2:phones', 'care/places.csv:4:id', 'pack.yaml:2:fictional']);
  });
});

describe('a file that cannot be read', () => {
  test.each(['pack.yaml', 'sources.csv', 'streets.csv', 'news/figures.csv', 'news/numerals.csv', 'relief/guide.yaml'])(
    '%s missing is the only problem, not what follows from it',
    (file) => {
      const pack = join(contentWith(), 'minimal');
      rmSync(join(pack, file));
      expect(problemsOf(pack)).toEqual({ at: [`${file}:1:文件`], says: '缺少这个文件' });
    },
  );

  test('a missing folder of articles is the only problem', () => {
    const pack = join(contentWith(), 'minimal');
    rmSync(join(pack, 'news/articles'), { recursive: true });
    expect(problemsOf(pack).at).toEqual(['news/articles/:1:文件']);
  });

  test('a file in another encoding is told as such', () => {
    const pack = join(contentWith(), 'minimal');
    writeFileSync(join(pack, 'care/services.csv'), Buffer.from('id,name\nmeals,\xd6\xfa\xb2\xcd\n', 'latin1'));
    expect(problemsOf(pack)).toEqual({ at: ['care/services.csv:1:文件'], says: '文件不是 UTF-8 编码, 请另存为 UTF-8' });
  });

  test('a misspelt file name is told', () => {
    const pack = join(contentWith(), 'minimal');
    writeFileSync(join(pack, 'care/place.csv'), 'id\n');
    expect(problemsOf(pack).at).toEqual(['care/place.csv:1:文件']);
  });
});

describe('the folders of packs', () => {
  test('one pack can be named', () => {
    const content = contentWith();
    mkdirSync(join(content, 'another'));
    expect(packFolders(content, 'minimal')).toEqual([join(content, 'minimal')]);
    expect(packFolders(content)).toHaveLength(2);
  });

  test('a pack that is not there is an error', () => {
    expect(() => packFolders(contentWith(), 'nowhere')).toThrow('There is no pack named nowhere');
  });
});
