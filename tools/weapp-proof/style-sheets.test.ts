import { removeSamplePrograms, sampleProgram } from './sample-program';
import { styleSheetFindings } from './style-sheets';

afterAll(removeSamplePrograms);

describe('the style sheets', () => {
  it('of the sample are good', () => {
    expect(styleSheetFindings(sampleProgram())).toEqual([]);
  });

  it.each([
    '@keyframes a{from{color:red}50%{color:blue}}',
    '@import "/common.wxss";.a>.b::after{content:"*"}',
    '.a{width:calc(2px*3);background:url(https://example.org/a.png)}',
  ])('may hold %s', (text) => {
    expect(styleSheetFindings(sampleProgram({ 'common.wxss': text }))).toEqual([]);
  });

  it.each([
    ['.a{color:red', 'Line 1: Unclosed block.'],
    ['.a{color red}', 'Line 1: Unknown word color.'],
    ['@import "./no.wxss";', '@import "./no.wxss" leads to no file.'],
    ['@import url(common.wxss);', '@import url(common.wxss) does not name a file in quotes.'],
    ['*{color:red}', '* selects everything (*), which WeChat refuses.'],
    ['.a > *{color:red}', '.a > * selects everything (*), which WeChat refuses.'],
    ['[hidden]{color:red}', "[hidden] selects by an attribute, which WeChat's components do not."],
    ['.a{.b{color:red}}', '.b is nested: WeChat has no nesting.'],
    ['.a{&:hover{color:red}}', '&:hover is nested: WeChat has no nesting.'],
    ['.a{@media print{color:red}}', '@media stands inside a rule: WeChat has no nesting.'],
    ['@layer base{.a{color:red}}', 'WeChat knows no @layer.'],
    ['.a{background:url(a.png)}', 'url(a.png) is neither data: nor https:'],
    ['.a{background:url("http://example.org/a.png")}', 'url(http://example.org/a.png) is neither data: nor https:'],
    ['.a{background:url(//example.org/a.png)}', 'url(//example.org/a.png) is neither data: nor https:'],
  ])('must not hold %s', (text, message) => {
    expect(styleSheetFindings(sampleProgram({ 'common.wxss': text }))).toEqual([
      { rule: 'style-sheet', file: 'common.wxss', message: expect.stringContaining(message) as string },
    ]);
  });
});
