import { compileOfficially } from './compile-officially';
import { compilerFolder } from './official-compilers';
import { removeSamplePrograms, writeSampleProgram, type SampleChanges } from './sample-program';

afterAll(removeSamplePrograms);

const found = (changes: SampleChanges = {}) => compileOfficially(writeSampleProgram(changes));

describe("WeChat's own compilers", () => {
  it('take the sample', () => {
    expect(found()).toEqual([]);
  });

  it.each([
    ['<view><text></view>', 'comp.wxml:1:14: expect end-tag `text`., near `view`'],
    ['<view', 'comp.wxml:1:5: unexpected end'],
    ['<view a="{{1+}}"/>', 'comp.wxml:1:8: Bad attr `a` with message: unexpected token `$`.'],
    ['<wxs module="a" src="./no.wxs"/>', 'comp.wxml:1:1:./no.wxs not found from comp.wxml'],
  ])('refuse the template %s', (text, message) => {
    expect(found({ 'comp.wxml': text })).toEqual([{ rule: 'official-wcc', file: 'comp.wxml', message }]);
  });

  it('refuse a view script once, and each bad template by itself', () => {
    const message = 'utils.wxs:1:8:Expected exp';
    expect(found({ 'utils.wxs': 'var a = ;' })).toEqual([{ rule: 'official-wcc', file: 'utils.wxs', message }]);
    expect(found({ 'comp.wxml': '<view', 'base.wxml': '<text' }).map(({ file }) => file)).toEqual([
      'base.wxml',
      'comp.wxml',
    ]);
  });

  it.each([
    ['.a{color:red', 'common.wxss(1:10): unexpected token `$`'],
    ['.a{color:}', 'common.wxss(1:10): unexpected token `}`'],
    ['*{color:red}', 'common.wxss(1:1): unexpected token `*`'],
    ['@import "./no.wxss";', 'path `./no.wxss` not found from `common.wxss`.'],
  ])('refuse the style sheet %s', (text, message) => {
    expect(found({ 'common.wxss': text })).toContainEqual({ rule: 'official-wcsc', file: 'common.wxss', message });
  });

  it('must have something to do', () => {
    const templates = ['base', 'comp', 'custom-tab-bar/index', 'pages/news/index', 'pages/care/index'];
    const without = Object.fromEntries(
      [...templates, 'packages/care/place/index'].map((name) => [`${name}.wxml`, null]),
    );
    expect(found({ ...without, 'app.wxss': null, 'common.wxss': null }).map(({ message }) => message)).toEqual([
      'The mini-program has no template.',
      'The mini-program has no style sheet.',
    ]);
  });

  it('say so where they do not exist', () => {
    expect(() => compilerFolder('freebsd')).toThrow(
      "WeChat's compilers exist for Linux, macOS and Windows, not for freebsd.",
    );
  });
});
