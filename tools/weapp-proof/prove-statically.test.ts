import { readBuild, textOf } from './built-files';
import { proveStatically, type ProofOptions } from './prove-statically';
import { appWith, removeSamplePrograms, writeSampleProgram } from './sample-program';

afterAll(removeSamplePrograms);

const none: ProofOptions = { globalExceptions: [], tagExceptions: [] };

describe('the static proof', () => {
  it('finds nothing wrong with the sample', () => {
    expect(proveStatically(writeSampleProgram(), { ...none, handedThrough: { view: ['aria-label'] } })).toEqual([]);
  });

  it.each([
    ['json', { 'comp.json': '' }],
    ['page', { 'pages/news/index.js': null }],
    ['subpackage', appWith({ subPackages: [{ root: 'pages', pages: ['care/index'] }] })],
    ['config-key', appWith({ page: 1 })],
    ['package-size', { 'a.wxss': ' '.repeat(701 * 1024) }],
    ['component', { 'comp.js': null }],
    ['tab-bar', appWith({ tabBar: {} })],
    ['theme', { 'theme.json': null }],
    ['project-config', { 'project.config.json': '{"miniprogramRoot":"a"}' }],
    ['template-syntax', { 'comp.wxml': '<view' }],
    ['template-reference', { 'comp.wxml': '<import src="no.wxml"/>' }],
    ['template-tag', { 'comp.wxml': '<div/>' }],
    ['accessibility', { 'base.wxml': '<template name="all"><view hover-class="none"/></template>' }],
    ['style-sheet', { 'app.wxss': '*{color:red}' }],
    ['script-syntax', { 'app.js': 'a?.b' }],
    ['required-script', { 'app.js': 'require("./no")' }],
    ['missing-global', { 'app.js': 'window.a' }],
    ['forbidden-content', { 'app.js': '"localhost"' }],
  ])('applies the rule %s', (rule, changes) => {
    const found = proveStatically(writeSampleProgram(changes), { ...none, handedThrough: { view: ['aria-label'] } });
    expect(found.map((finding) => finding.rule)).toContain(rule);
  });

  it('takes limits, phrases and exceptions', () => {
    const found = (options: ProofOptions) =>
      proveStatically(writeSampleProgram(), { ...none, ...options }).map(({ rule }) => rule);
    expect(found({ sizeLimits: { totalBytes: 10 } })).toEqual(['package-size']);
    expect(new Set(found({ forbiddenPhrases: ['示例'] }))).toEqual(new Set(['forbidden-content']));
    // Taro's exceptions except nothing here.
    expect(new Set(found({ globalExceptions: undefined }))).toEqual(new Set(['missing-global']));
    expect(found({ tagExceptions: undefined })).toEqual(['template-tag']);
  });

  it('refuses to look at a build that is not there', () => {
    expect(() => proveStatically('dist/no-such-build')).toThrow('no such file');
    expect(() => textOf(readBuild(writeSampleProgram()), 'no.json')).toThrow('The build holds no no.json.');
  });
});
