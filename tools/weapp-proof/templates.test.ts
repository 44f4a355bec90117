import { accessibilityFindings } from './accessibility-bindings';
import { appWith, removeSamplePrograms, sampleProgram, type SampleChanges } from './sample-program';
import { templateReferenceFindings } from './template-references';
import { templateSyntaxFindings } from './template-syntax';
import { templateTagFindings } from './template-tags';
import { usedComponentFindings } from './used-components';

afterAll(removeSamplePrograms);

const page = 'pages/news/index';
const wxml = (text: string): SampleChanges => ({ [`${page}.wxml`]: text });
const json = (value: unknown): SampleChanges => ({ [`${page}.json`]: JSON.stringify(value) });

describe('the syntax of templates', () => {
  it('of the sample is good', () => {
    expect(templateSyntaxFindings(sampleProgram())).toEqual([]);
  });

  it.each([
    ['<view>\n<text></view>', 'Warn in line 2, column 2: missing end tag.'],
    ['<view', 'Fatal in line 1, column 1: incomplete tag.'],
    ['<view a="1" a="2"/>', 'Warn in line 1, column 13: duplicated attribute.'],
    ['<view a="{{1+}}"/>', 'unexpected character inside expression.'],
    ['<template name="a"/><template name="a"/>', 'duplicated name.'],
  ])('is refused: %s', (text, message) => {
    expect(templateSyntaxFindings(sampleProgram(wxml(text)))).toContainEqual({
      rule: 'template-syntax',
      file: `${page}.wxml`,
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('what templates refer to', () => {
  it('is there in the sample', () => {
    expect(templateReferenceFindings(sampleProgram())).toEqual([]);
  });

  it.each([
    ['<import src="../../no.wxml"/>', '<import src="../../no.wxml"> leads to no .wxml file.'],
    ['<import src="../../base"/>', '<import src="../../base"> leads to no .wxml file.'],
    ['<include src="no.wxml"/>', '<include src="no.wxml"> leads to no .wxml file.'],
    ['<wxs module="m" src="/no.wxs"/>', '<wxs src="/no.wxs"> leads to no .wxs file.'],
    ['<import src="/base.wxml"/><template is="none"/>', '<template is="none"> names no template that is known here.'],
    ['<template is="all"/>', '<template is="all"> names no template that is known here.'],
  ])('must be there: %s', (text, message) => {
    expect(templateReferenceFindings(sampleProgram(wxml(text)))).toEqual([
      { rule: 'template-reference', file: `${page}.wxml`, message },
    ]);
  });

  it('may be chosen at run time, or stand in the same file', () => {
    const text = '<template is="{{a}}"/><template name="own"/><template is="own"/>';
    expect(templateReferenceFindings(sampleProgram(wxml(text)))).toEqual([]);
  });
});

describe('the tags of templates', () => {
  const unknown = (file: string, tag: string) => ({
    rule: 'template-tag',
    file,
    message: `<${tag}> is neither a component of WeChat nor named in usingComponents.`,
  });

  it('are of WeChat or named by the page, by the app, or by each page that imports them', () => {
    expect(templateTagFindings(sampleProgram(), [])).toEqual([]);
    expect(templateTagFindings(sampleProgram(wxml('<div/>')), [])).toEqual([unknown(`${page}.wxml`, 'div')]);
    expect(templateTagFindings(sampleProgram(json({})), [])).toEqual([unknown(`${page}.wxml`, 'comp')]);
    const namedByApp = { ...json({}), ...appWith({ usingComponents: { comp: '/comp' } }) };
    expect(templateTagFindings(sampleProgram(namedByApp), [])).toEqual([]);
  });

  it('may be excepted, as long as that is needed', () => {
    const exception = { file: `${page}.wxml`, tag: 'comp', reason: 'a test' };
    expect(templateTagFindings(sampleProgram(json({})), [exception])).toEqual([]);
    expect(templateTagFindings(sampleProgram(), [exception])).toEqual([
      { rule: 'template-tag', file: `${page}.wxml`, message: 'The exception for <comp> is not needed: remove it.' },
    ]);
  });
});

describe('the components that a page names', () => {
  it.each([
    ['/no', `there is no no.js`],
    ['../../app', 'there is no app.wxml'],
    ['../care/index', 'pages/care/index.json does not say "component": true'],
    [1, 'there is no .js'],
  ])('lead to a component: %s', (address, problem) => {
    expect(usedComponentFindings(sampleProgram())).toEqual([]);
    const found = usedComponentFindings(sampleProgram(json({ usingComponents: { part: address } })));
    expect(found).toContainEqual({
      rule: 'component',
      file: `${page}.json`,
      message: `The component "part" leads to "${address}": ${problem}.`,
    });
  });
});

describe('the attributes for screen readers', () => {
  const found = (attributes: Record<string, string[]>, changes: SampleChanges = {}) =>
    accessibilityFindings(sampleProgram(changes), attributes).map(({ message }) => message);

  it('are handed through by every template that takes attributes', () => {
    expect(found({ view: ['aria-label'] })).toEqual([]);
    expect(found({ view: ['aria-label', 'aria-live'] })).toEqual(['1 of 1 templates of <view> do not bind aria-live.']);
    expect(found({ text: ['aria-label'] })).toEqual(['There is no template of <text>.']);
  });

  it('are bound to what the app sets, not to a fixed word', () => {
    const base = '<template name="all"><text aria-label="{{i.p1}}"/><text aria-label="label"/></template>';
    expect(found({ text: ['aria-label'] }, { 'base.wxml': base })).toEqual([
      '1 of 2 templates of <text> do not bind aria-label.',
    ]);
  });
});
