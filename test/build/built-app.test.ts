import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mainPackagePages, subpackages } from '../../src/routes';
import type { AccessibilityTraits } from '../../src/ui/primitives/accessibility';
import { accessibilityAttributes } from '../../src/ui/primitives/accessibility-attributes.weapp';
import {
  evaluatedCode,
  foreignResources,
  foundPhrases,
  packageBytes,
  readBuild,
  textOf,
  textsIn,
  type BuiltFile,
} from './built-files';

const weappBuilds = ['dist/weapp', 'dist/preview/weapp'] as const;
const h5Builds = ['dist/h5', 'dist/preview/h5'] as const;
const subpackageRoots = subpackages.map(({ root }) => root);

/** Our own budgets, below WeChat's 2 MB a package: the mini-program must open on an old phone and a slow line. */
const mainPackageLimitBytes = 700 * 1024;
const subpackageLimitBytes = 1024 * 1024;

/** Texts that only the fictional pack holds: long enough not to stand elsewhere by chance. */
function demoPhrases(): string[] {
  const folder = resolve(__dirname, '../../src/content/generated/preview');
  const sections = readdirSync(folder)
    .filter((name) => name !== 'manifest.json')
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>);
  const real = JSON.stringify(sections.map((section) => section['hongqiao']));
  const fictional = new Set(sections.flatMap((section) => textsIn(section['demo'])));
  return [...fictional].filter((text) => /^demo-|[\u4e00-\u9fff]{8}/.test(text) && !real.includes(text));
}

/** Everything that the app can tell a screen reader about an element. */
const allTraits: Required<AccessibilityTraits> = {
  role: 'button',
  label: '拨打 12345',
  level: 2,
  pressed: true,
  selected: true,
  expanded: true,
  current: true,
  disabled: true,
  hidden: true,
  modal: true,
  live: true,
};

describe.each(weappBuilds)('%s', (folder) => {
  const files = readBuild(folder);

  it('has the pages of the route list and no others', () => {
    const { pages, subPackages } = JSON.parse(textOf(files, 'app.json')) as Record<string, unknown>;
    expect({ pages, subPackages }).toEqual({ pages: mainPackagePages, subPackages: subpackages });
    const allPages = [
      ...mainPackagePages,
      ...subpackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
    ];
    for (const page of allPages) {
      for (const kind of ['js', 'json', 'wxml']) expect(textOf(files, `${page}.${kind}`)).not.toBe('');
    }
  });

  it('hands every accessibility attribute that the app sets through to WeChat', () => {
    const template = textOf(files, 'base.wxml');
    const names = Object.keys(accessibilityAttributes(allTraits));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !template.includes(`${name}="{{`))).toEqual([]);
  });

  it('makes no code out of text', () => {
    expect(evaluatedCode(files)).toEqual([]);
  });

  it('loads nothing from another computer', () => {
    expect(foreignResources(files)).toEqual([]);
  });

  it('has packages that are not empty and within their budgets', () => {
    const packages = packageBytes(files, subpackageRoots);
    expect(Object.keys(packages).sort()).toEqual(['main', ...subpackageRoots].sort());
    for (const [name, bytes] of Object.entries(packages)) {
      const limit = name === 'main' ? mainPackageLimitBytes : subpackageLimitBytes;
      expect({ name, fits: bytes > 0 && bytes <= limit }).toEqual({ name, fits: true });
    }
  });
});

describe.each(h5Builds)('%s', (folder) => {
  const files = readBuild(folder);
  const pages = files.filter(({ path }) => path.endsWith('.html'));

  it('has pages in Chinese that may be zoomed', () => {
    expect(pages.map(({ path }) => path)).toContain('index.html');
    for (const { text } of pages) {
      expect(text).toContain('<html lang="zh-CN">');
      expect(text).toContain('width=device-width');
      expect(text).not.toMatch(/user-scalable|maximum-scale/);
    }
  });

  it('loads nothing from another computer', () => {
    expect(foreignResources(files)).toEqual([]);
  });
});

describe('the fictional pack', () => {
  const phrases = demoPhrases();

  it.each(['dist/preview/weapp', 'dist/preview/h5'])('is in %s', (folder) => {
    const found = new Set(foundPhrases(readBuild(folder), phrases).map((line) => line.replace(/^[^:]*: /, '')));
    expect(found.size).toBeGreaterThan(phrases.length * 0.9);
  });

  it.each(['dist/weapp', 'dist/h5'])('is not in %s', (folder) => {
    expect(foundPhrases(readBuild(folder), phrases)).toEqual([]);
  });
});

describe('the guards of the builds', () => {
  const file = (path: string, text: string): BuiltFile => ({ path, text, bytes: text.length });

  it('refuse to look at a build that is not there', () => {
    expect(() => readBuild('dist/no-such-build')).toThrow('no such file');
    expect(() => textOf([], 'app.json')).toThrow('The build holds no app.json.');
  });

  it.each(['eval("1")', 'new Function("return 1")', "Function('return this')()"])(
    'find code made of text: %s',
    (code) => {
      expect(evaluatedCode([file('a.js', code), file('b.js', 'evaluate(1)')])).toEqual(['a.js']);
    },
  );

  it("leave webpack's guarded way to the global object alone, and nothing beside it", () => {
    const guarded = 'try{return this||new Function("return this")()}catch(e){}';
    expect(evaluatedCode([file('a.js', guarded)])).toEqual([]);
    expect(evaluatedCode([file('a.js', `${guarded};eval(x)`)])).toEqual(['a.js']);
  });

  it.each([
    ['a.css', '.x{background:url("https://example.org/x.png")}', 'https://example.org/x.png'],
    ['a.wxss', '.x{background:url(//example.org/x.png)}', '//example.org/x.png'],
    ['a.html', '<script src="https://example.org/x.js"></script>', 'https://example.org/x.js'],
    ['a.html', '<link rel="stylesheet" href="https://example.org/x.css">', 'https://example.org/x.css'],
  ])('find what %s loads from elsewhere', (path, text, address) => {
    expect(foreignResources([file(path, text)])).toEqual([`${path}: ${address}`]);
    expect(
      foreignResources([file(path, 'url("data:image/svg+xml,http://www.w3.org") <a href="https://example.org">')]),
    ).toEqual([]);
  });

  it('count each file to its package', () => {
    const files = [file('app.js', '1'), file('packages/care/a.js', '22'), file('packages/careless/b.js', '333')];
    expect(packageBytes(files, ['packages/care'])).toEqual({ main: 4, 'packages/care': 2 });
  });

  it('find a phrase in any file', () => {
    const phrases = ['示例路一号', '红桥'];
    expect(foundPhrases([file('a.js', 'x 示例路一号 y')], phrases)).toEqual(['a.js: 示例路一号']);
    expect(foundPhrases([file('b.js', String.raw`"\u7ea2\u6865"`)], phrases)).toEqual(['b.js: 红桥']);
    expect(foundPhrases([file('c.js', String.raw`"\u793a\xB7"`)], ['示·'])).toEqual(['c.js: 示·']);
    expect(foundPhrases([file('c.js', String.raw`JSON.parse('"\\u7EA2\\u6865"')`)], phrases)).toEqual(['c.js: 红桥']);
    expect(textsIn({ a: ['x', { b: 'y' }], c: 1, d: null })).toEqual(['x', 'y']);
  });
});
