import {
  contentInCode,
  readSourceFiles,
  tooLongFiles,
  tooLongPages,
  unfinishedWork,
  vagueNames,
  type SourceFile,
} from './source-rules';

const lines = (count: number): string => 'line\n'.repeat(count);
const file = (path: string, text = ''): SourceFile => ({ path, text });
/** Joined here, so that this file is not found itself. */
const dotted = (...words: string[]): string => words.join('.');

describe('the source code', () => {
  const files = readSourceFiles();

  it('is found by these tests', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['src/app.tsx', 'src/routes.ts', 'config/index.ts', 'src/app.scss']));
    expect(paths).toContain('test/architecture/source-rules.test.ts');
    expect(paths.filter((path) => path.includes('/fixtures/imports/'))).toEqual([]);
  });

  it('has no file that is too long', () => {
    expect(tooLongFiles(files)).toEqual([]);
  });

  it('has pages that are shells', () => {
    expect(tooLongPages(files)).toEqual([]);
  });

  it('puts no work off and switches no test off', () => {
    expect(unfinishedWork(files)).toEqual([]);
  });

  it('has names that say what is in a file', () => {
    expect(vagueNames(files)).toEqual([]);
  });

  it('leaves the name of the district and its help line to content', () => {
    expect(contentInCode(files)).toEqual([]);
  });
});

describe('the guards of the source code', () => {
  it('find a file of 301 lines, not one of 300', () => {
    expect(tooLongFiles([file('src/a.ts', lines(301)), file('src/b.ts', lines(300))])).toEqual([
      'src/a.ts: 301 lines, at most 300',
    ]);
  });

  it('find a page of 41 lines, not one of 40, nor other files', () => {
    const pages = [
      file('src/pages/news/index.tsx', lines(41)),
      file('src/packages/care/place/index.tsx', lines(41)),
      file('src/pages/care/index.tsx', lines(40)),
      file('src/features/care/CareScreen.tsx', lines(41)),
    ];
    expect(tooLongPages(pages)).toEqual([
      'src/pages/news/index.tsx: 41 lines, at most 40',
      'src/packages/care/place/index.tsx: 41 lines, at most 40',
    ]);
  });

  it.each([
    `// ${['TO', 'DO'].join('')}: later`,
    `// ${['FIX', 'ME'].join('')}`,
    `${dotted('it', 'skip')}('works', () => {});`,
    `${dotted('describe', 'only')}('works', () => {});`,
    `${dotted('test', 'describe', 'only')}('works', () => {});`,
    `${dotted('it', 'each', 'skip')}([1])('works', () => {});`,
    `${dotted('test', 'todo')}('works');`,
    `${['x', 'it'].join('')}('works', () => {});`,
    `${['f', 'describe'].join('')}('works', () => {});`,
  ])('find unfinished work: %s', (line) => {
    expect(unfinishedWork([file('src/a.ts', `first\n${line}\n`)])).toEqual([`src/a.ts:2: ${line}`]);
  });

  it('leave honest lines alone', () => {
    const text = "it.each([1])('skips nothing', () => {});\nif (only) exit(1);\nsubmit('todo');\n";
    expect(unfinishedWork([file('src/a.ts', text)])).toEqual([]);
  });

  it.each([
    ['src/features/news-digest/copy.ts', "const empty = '请打 12345。';", '请打 12345。'],
    ['src/features/news-digest/copy.ts', 'const title = "红桥区的新闻";', '红桥区的新闻'],
    ['src/features/news-digest/copy.ts', 'const ask = `请打 12345。`;', '请打 12345。'],
    ['src/features/news-digest/copy.ts', 'const ask = (name: string) => `${name}，请打 12345`;', '，请打 12345'],
    ['src/features/news-digest/AgeNote.tsx', 'const note = <Text>红桥 的旧闻</Text>;', '红桥 的旧闻'],
    ['src/features/news-digest/AgeNote.tsx', 'const note = <Text label="打 12345" />;', '打 12345'],
    ['src/domain/evidence/sure-words.ts', "export const caution = '请先打 12345 问清楚。';", '请先打 12345 问清楚。'],
  ])('find words of content in %s: %s', (path, line, text) => {
    expect(contentInCode([file(path, `// first\n${line}\n`)])).toEqual([`${path}:2: ${text}`]);
  });

  it('let comments, tests, names and content itself name the district and its line', () => {
    const text =
      '/** Such as 红桥区, 12345. */\nconst count12345 = 0; // 12345\nconst phone = (line: string) => `打 ${line}`;\n';
    const name = "const name = '红桥区';\n";
    expect(
      contentInCode([
        file('src/features/care/copy.ts', text),
        file('src/features/care/copy.test.ts', name),
        file('src/domain/care/coverage.test.ts', name),
        file('src/app.config.ts', name),
        file('test/e2e/care.spec.ts', name),
      ]),
    ).toEqual([]);
  });

  it.each([
    'src/utils/dates.ts',
    'src/ui/helpers.ts',
    'src/ui/commonStyles.ts',
    'tools/misc.ts',
    'src/ui/date-utils.ts',
    'src/ui/DateHelper.tsx',
  ])('find the vague name %s', (path) => {
    expect(vagueNames([file(path)])).toEqual([path]);
  });

  it('leave names that say something alone', () => {
    expect(vagueNames([file('src/domain/geo/distance.ts'), file('src/features/miscellany/index.ts')])).toEqual([]);
  });
});
