import { forbiddenContentFindings } from './forbidden-content';
import { foreignResources } from './foreign-addresses';
import { textsIn } from './json-values';
import { foundPhrases } from './phrases';
import { removeSamplePrograms, sampleProgram } from './sample-program';

afterAll(removeSamplePrograms);

const file = (path: string, text: string) => ({ path, text, bytes: text.length });

describe('a build', () => {
  it.each([
    [{ 'app.js.map': '{}' }, 'app.js.map', 'This is a source map.'],
    [{ 'app.js': 'App({});\n//# sourceMappingURL=app.js.map' }, 'app.js', 'The file names a source map.'],
    [{ 'app.js': 'x("ws://localhost:80")' }, 'app.js', 'The file holds the local address localhost.'],
    [{ 'app.json': '{"a":"127.0.0.1"}' }, 'app.json', 'The file holds the local address 127.0.0.1.'],
    [{ 'comp.wxml': '<view a="0.0.0.0"/>' }, 'comp.wxml', 'The file holds the local address 0.0.0.0.'],
    [
      { 'comp.wxml': '<image src="http://example.org/a.png"/>' },
      'comp.wxml',
      '"http://example.org/a.png" would be loaded from another computer.',
    ],
    [{ 'app.js': String.raw`"\u793a例"` }, 'app.js', '"示例" must not be in this build.'],
  ])('holds nothing like %j', (changes, path, message) => {
    expect(forbiddenContentFindings(sampleProgram(), ['no such phrase'])).toEqual([]);
    const found = forbiddenContentFindings(sampleProgram({ ...withoutPhrase, ...changes }), ['示例']);
    expect(found).toEqual([{ rule: 'forbidden-content', file: path, message }]);
  });
});

/** The sample's pages are named by the phrase. */
const withoutPhrase = Object.fromEntries(
  ['pages/news/index', 'pages/care/index', 'packages/care/place/index'].map((page) => [`${page}.json`, '{}']),
);

describe('what is loaded from elsewhere', () => {
  it.each([
    ['a.css', '.x{background:url("https://example.org/x.png")}', 'https://example.org/x.png'],
    ['a.wxss', '.x{background:url(//example.org/x.png)}', '//example.org/x.png'],
    ['a.html', '<script src="https://example.org/x.js"></script>', 'https://example.org/x.js'],
    ['a.html', '<link rel="stylesheet" href="https://example.org/x.css">', 'https://example.org/x.css'],
  ])('is found in %s', (path, text, address) => {
    expect(foreignResources([file(path, text)])).toEqual([`${path}: ${address}`]);
    expect(
      foreignResources([file(path, 'url("data:image/svg+xml,http://www.w3.org") <a href="https://example.org">')]),
    ).toEqual([]);
  });
});

describe('a phrase', () => {
  it('is found in any file, however its letters are written', () => {
    const phrases = ['示例路一号', '红桥'];
    expect(foundPhrases([file('a.js', 'x 示例路一号 y')], phrases)).toEqual(['a.js: 示例路一号']);
    expect(foundPhrases([file('b.js', String.raw`"\u7ea2\u6865"`)], phrases)).toEqual(['b.js: 红桥']);
    expect(foundPhrases([file('c.js', String.raw`"\u793a\xB7"`)], ['示·'])).toEqual(['c.js: 示·']);
    expect(foundPhrases([file('c.js', String.raw`JSON.parse('"\\u7EA2\\u6865"')`)], phrases)).toEqual(['c.js: 红桥']);
    expect(textsIn({ a: ['x', { b: 'y' }], c: 1, d: null })).toEqual(['x', 'y']);
  });
});
