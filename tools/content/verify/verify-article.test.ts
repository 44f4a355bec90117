import { join } from 'node:path';
import { articleWith, contentWith, removeMadeFolders, type Damage } from '../fixtures/damaged-pack';
import { validatePacks } from '../validate';
import { verifyArticle } from './verify-article';

afterEach(removeMadeFolders);

const figures = 'news/figures.csv';
const numerals = 'news/numerals.csv';

function verify(damages: Damage[], article = articleWith()) {
  const { packs, problems } = validatePacks([join(contentWith(...damages), 'minimal')]);
  expect(problems).toEqual([]);
  const [pack] = packs ?? [];
  if (!pack) throw new Error('The damaged pack should still be valid.');
  const verdict = verifyArticle(pack, 'test-report', article);
  const at = verdict.problems.map(({ file, row, field }) =>
    [file === article ? 'article' : file.slice(pack.label.length + 1), row, field].join(':'),
  );
  return { ...verdict, at, says: verdict.problems.map(({ message }) => message).join('\n') };
}

describe('an article that its pack restates truly', () => {
  test('has all figures proven and all numerals explained', () => {
    expect(verify([])).toMatchObject({ figuresProven: 11, figures: 11, unexplainedNumerals: 0, problems: [] });
  });
});

describe('a figure that is not as published', () => {
  test.each<[string, string, string, string]>([
    ['hedge removed', ',140,名,余,', ',140,名,,', '10:hedge'],
    ['hedge within the unit removed', ',23.6,万元,余,', ',23.6,万元,,', '11:hedge'],
    ['hedge before removed', ',40,万元,近,', ',40,万元,,', '12:hedge'],
    ['value changed', ',12,家,', ',13,家,', '4:values'],
    ['one of several values lost', ',5;8,号线,', ',8,号线,', '5:values'],
    ['unit changed', ',14,家,', ',14,所,', '8:unit'],
    ['comparison turned', ',%,,同比下降,', ',%,,同比增长,', '3:comparison'],
    ['period of another name', '截至二季度末', '截至三季度末', '2:period'],
    ['period dropped', ',,累计,', ',,,', '8:period'],
    ['paragraph that does not exist', ',今年,,,8,', ',今年,,,11,', '10:paragraph'],
    ['characters given as digits', ',7,个,,,,七,', ',7,个,,,,,', '9:values'],
  ])('%s', (_, from, to, place) => {
    const verdict = verify([{ file: figures, from, to }]);
    expect(verdict.at).toContain(`${figures}:${place}`);
    expect(verdict.figuresProven).toBe(10);
  });
});

describe('a numeral that nothing explains', () => {
  test.each<[string, string, string, string]>([
    ['in digits', '下一步继续努力', '下一步再建3座', 'article:12:第10段'],
    ['in characters', '这里什么也没有', '这里有五个', 'article:8:第6段'],
    ['a second time', '办好七个', '办好七个又七个', 'article:10:第8段'],
  ])('%s', (_, from, to, at) => {
    const verdict = verify([], articleWith({ from, to }));
    expect(verdict.at).toEqual([at]);
    expect(verdict.unexplainedNumerals).toBe(1);
  });

  test('does not count in the first two paragraphs, which only introduce the event', () => {
    expect(verify([], articleWith({ from: '会上介绍', to: '会上3次介绍' })).problems).toEqual([]);
  });
});

describe('a note on a numeral', () => {
  test.each<[string, string, string, string, string]>([
    ['that is missing', 'test-report,4,每百户,面积的单位\n', '', 'article:6:第4段', '没有解释'],
    ['whose text is not there', '4,每百户', '4,每千户', `${numerals}:3:text`, '里没有"每千户"'],
    ['that explains a figure again', '10,下一步', '9,近40万元', `${numerals}:4:text`, '用不上'],
    ['without a numeral', '10,下一步', '10,继续努力', `${numerals}:4:text`, '没有完整的数字'],
    ['that cuts a numeral', '3,119警情', '3,19警情', `${numerals}:2:text`, '没有完整的数字'],
  ])('%s', (_, from, to, at, says) => {
    const verdict = verify([{ file: numerals, from, to }]);
    expect(verdict.at).toContain(at);
    expect(verdict.says).toContain(says);
  });

  test('names one place only', () => {
    const verdict = verify([], articleWith({ from: '下一步继续', to: '下一步,下一步继续' }));
    expect(verdict.at).toContain(`${numerals}:4:text`);
    expect(verdict.says).toContain('不止一处');
  });
});

describe('a copied sentence', () => {
  const sentence = '坚持办好群众身边的每件小事让大家放心';
  const article = () => articleWith({ from: '继续努力', to: sentence });
  const statement = (text: string) => [{ file: 'news/statements.csv', from: '会继续修建测试线路。', to: text }];

  test('is told', () => {
    const verdict = verify(statement(`说要${sentence}。`), article());
    expect(verdict.at).toEqual(['news/statements.csv:2:text']);
    expect(verdict.says).toContain(`连续 ${sentence.length} 个字相同`);
    expect(verdict.longestSharedRun).toBe(sentence);
  });

  test.each([
    ['marks', '坚持办好群众身边的。“每件”小事，让大家放心！'],
    ['spaces', '坚持办好 群众身边的 每件小事 让大家放心。'],
    ['digits and per cent signs', '坚持办好群众身边的 7 每件小事，100% 让大家放心。'],
  ])('is told though it has other %s', (_, text) => {
    const verdict = verify(statement(text), article());
    expect(verdict.at).toEqual(['news/statements.csv:2:text']);
    expect(verdict.longestSharedRun).toBe(sentence);
  });

  test('is told though the article has marks and digits in it', () => {
    const marked = articleWith({ from: '会上介绍', to: '坚持办好,群众“身边的”每件小事3次,让大家100%放心。会上介绍' });
    const verdict = verify(statement('坚持办好群众身边的每件小事次让大家放心。'), marked);
    expect(verdict.at).toEqual(['news/statements.csv:2:text']);
  });

  test('is told from 14 characters on, so that a name of 13 can stand', () => {
    const name = sentence.slice(0, 13);
    const verdict = verify(statement(`说要${name}。`), article());
    expect(verdict.problems).toEqual([]);
    expect(verdict.longestSharedRun).toBe(name);
    const longer = verify(statement(`说要${sentence.slice(0, 14)}。`), article());
    expect(longer.at).toEqual(['news/statements.csv:2:text']);
  });
});

describe('a text that is no article', () => {
  test('is refused when its lines cannot be counted', () => {
    expect(() => verify([], articleWith({ from: '\n下一步继续努力。', to: '' }))).toThrow(
      'has 12 lines; an article has 13',
    );
  });
});
