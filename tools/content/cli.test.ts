import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runContentCommand } from './cli';
import { articleWith, contentWith, makeFolder, removeMadeFolders } from './fixtures/damaged-pack';

afterEach(removeMadeFolders);

function run(...args: string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = runContentCommand(args, { line: (text) => lines.push(text), error: (text) => errors.push(text) });
  return { code, lines, errors };
}

const badPhone = { file: 'care/places.csv', from: '12345;120', to: '022-123' };
const verifyMinimal = ['verify', '--pack', 'minimal', '--article', 'test-report'];

describe('validate', () => {
  test('sums up valid packs', () => {
    const { code, lines, errors } = run('validate', '--content', contentWith());
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(lines).toHaveLength(1);
  });

  test('prints file, row, field and message of an error and exits 1', () => {
    const content = contentWith(badPhone);
    const { code, errors } = run('validate', '--content', content, '--pack', 'minimal');
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/minimal\/care\/places\.csv:2:phones "022-123" 不是电话号码, 应为 /);
    expect(errors[1]).toBe('共 1 处错误。');
  });
});

describe('compile', () => {
  test('writes both profiles and prints sizes', () => {
    const out = join(makeFolder(), 'generated');
    const { code, lines } = run('compile', '--content', contentWith(), '--out', out);
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['preview', 'release']);
    expect(lines.filter((line) => /\/(release|preview)\/\w+\.json \d+ 字节$/.test(line))).toHaveLength(14);
  });

  test('writes nothing after an error', () => {
    const parent = makeFolder();
    const out = join(parent, 'generated');
    mkdirSync(out);
    writeFileSync(join(out, 'old.json'), '{}');
    const { code, errors } = run('compile', '--content', contentWith(badPhone), '--out', out);
    expect(code).toBe(1);
    expect(errors).toContain('没有写入任何文件, 原有的文件保持不变。');
    expect(readdirSync(parent)).toEqual(['generated']);
    expect(readdirSync(out)).toEqual(['old.json']);
  });
});

describe('verify', () => {
  test('prints how many figures are proven', () => {
    const { code, lines } = run(...verifyMinimal, '--content', contentWith(), '--source', articleWith());
    expect(code).toBe(0);
    expect(lines.slice(0, 2)).toEqual(['11 of 11 figures', '0 numerals unexplained']);
  });

  test('exits 1 when a figure is not as published', () => {
    const content = contentWith({ file: 'news/figures.csv', from: ',140,名,余,', to: ',140,名,,' });
    const { code, lines, errors } = run(...verifyMinimal, '--content', content, '--source', articleWith());
    expect(code).toBe(1);
    expect(lines[0]).toBe('10 of 11 figures');
    expect(errors).toContainEqual(expect.stringMatching(/minimal\/news\/figures\.csv:10:hedge /));
  });

  test.each([
    [[], 1],
    [['--optional'], 0],
  ])('says that it was not run when there is no text (%j)', (more, expected) => {
    const { code, lines, errors } = run(
      ...verifyMinimal,
      '--content',
      contentWith(),
      '--source',
      'no-such.txt',
      ...more,
    );
    expect({ code, lines }).toEqual({ code: expected, lines: [] });
    expect(errors).toEqual([expect.stringContaining('NOT RUN')]);
  });
});

describe('a wrong call', () => {
  test.each([
    [[]],
    [['publish']],
    [['validate', '--colour', 'red']],
    [['verify']],
    [['validate', '--content', 'nowhere']],
  ])('%j exits 2 and says why', (args) => {
    const { code, errors } = run(...args);
    expect(code).toBe(2);
    expect(errors[0]).not.toBe('');
    expect(errors).toHaveLength(1);
  });
});

describe('audio', () => {
  const program = `"${process.execPath}" -e "require('fs').writeFileSync(process.argv[1],'x')" {output}`;

  test('makes the recordings of a pack, and only what is missing the next time', () => {
    const content = contentWith();
    const args = ['audio', '--pack', 'minimal', '--content', content, '--today', '2026-11-23', '--program', program];
    const { code, lines, errors } = run(...args);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(lines[0]).toMatch(/minimal\/audio: 新做 \d+ 句, 沿用 0 句, 去掉 0 句。$/);
    expect(readdirSync(join(content, 'minimal', 'audio'))).toContain('manifest.json');
    expect(run(...args).lines[0]).toMatch(/新做 0 句, 沿用 \d+ 句/);
    expect(run('validate', '--content', content).code).toBe(0);
  }, 120_000);

  test.each([
    [['--program', program], '--pack'],
    [['--pack', 'minimal'], '--program'],
    [['--pack', 'minimal', '--program', 'espeak-ng'], '{output}'],
    [['--pack', 'minimal', '--program', program, '--extension', '../x'], '--extension'],
    [['--pack', 'minimal', '--program', program, '--today', '明天'], '--today'],
    [['--pack', 'nowhere', '--program', program], 'nowhere'],
  ])('%j exits 1, says why and writes nothing', (args, word) => {
    const content = contentWith();
    const { code, errors } = run('audio', '--content', content, ...args);
    expect(code).toBe(1);
    expect(errors[0]).toContain(word);
    expect(readdirSync(join(content, 'minimal'))).not.toContain('audio');
  });
});
