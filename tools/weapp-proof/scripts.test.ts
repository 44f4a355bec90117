import { readFreeNames } from './free-names';
import { missingGlobalFindings } from './missing-globals';
import { requiredScriptFindings } from './required-scripts';
import { appWith, removeSamplePrograms, sampleApp, sampleProgram } from './sample-program';
import { scriptSyntaxFindings } from './script-syntax';

afterAll(removeSamplePrograms);

const names = (code: string) =>
  missingGlobalFindings(sampleProgram({ 'a.js': code }), []).map(({ message }) => message);

describe('the language of scripts', () => {
  it.each(['try{}catch{}', 'a?.b', 'a??b', 'import "./b"', '1n', 'var ;', 'class A{b=1}'])(
    'is ES2018: not %s',
    (code) => {
      expect(scriptSyntaxFindings(sampleProgram())).toEqual([]);
      expect(scriptSyntaxFindings(sampleProgram({ 'a.js': code }))).toEqual([
        { rule: 'script-syntax', file: 'a.js', message: expect.stringMatching(/^The script is no ES2018: /) as string },
      ]);
    },
  );

  it.each(['const a = 1', 'var a = () => 1', 'var a = `b`'])('of the view is ES5: not %s', (code) => {
    expect(scriptSyntaxFindings(sampleProgram({ 'utils.wxs': code }))).toEqual([
      { rule: 'script-syntax', file: 'utils.wxs', message: expect.stringMatching(/^The script is no ES5: /) as string },
    ]);
  });
});

describe('the names that a script takes from outside', () => {
  it.each([
    ...['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'location', 'history', 'fetch', 'self'],
    ...['XMLHttpRequest', 'URL', 'URLSearchParams', 'Intl', 'indexedDB', 'crypto', 'performance', 'MessageChannel'],
    ...['Blob', 'File', 'FormData', 'TextDecoder', 'TextEncoder', 'BigInt', 'WebAssembly', 'structuredClone'],
    ...['importScripts', 'Worker', 'globalThis', 'SharedArrayBuffer', 'Atomics', 'process', 'Buffer'],
  ])('do not include %s', (name) => {
    expect(names(`var a = 1;\nuse(${name}, a)`)).toContain(
      `Line 2, column 5 uses ${name}, which WeChat's logic layer lacks.`,
    );
  });

  it.each([
    ...['eval("1")', 'new Function("return 1")', 'Function("return this")()', 'new (Function)("a")'],
    ...['var F = Function; F("1")', 'try{new Function("return this")()}catch(e){}', 'Function["prototype"]'],
  ])('do not make code of text: %s', (code) => {
    expect(names(code)).toHaveLength(1);
  });

  it.each(
    [
      'typeof window',
      'typeof window !== "undefined" && window.a',
      '"undefined" === typeof window || window.a',
      'typeof window === "object" ? window.a : 1',
      'if (wx.a(), !("undefined" == typeof window) && wx) { wx.b = function () { return window } }',
      'if ("undefined" === typeof window) wx.a(); else wx.b(window)',
      'wx instanceof Function; Function.prototype.call; typeof Function',
      'function a(window) { return window.b } a.document; ({ location: 1 }); var fetch = 1; fetch',
      'App({}); getApp(); require("./b"); setTimeout(parseInt, Math.PI); new Map([[Symbol.iterator, Promise]])',
    ].map((code) => code.replace('if (a(), ', 'if (wx.a(), ')),
  )('are fine in %s', (code) => {
    expect(names(code)).toEqual([]);
  });

  it.each([
    'typeof window === "undefined" && window.a',
    'typeof window !== "undefined" || window.a',
    'typeof window !== "object" && window.a',
    'typeof window === "object" ? 1 : window.a',
    'typeof document !== "undefined" && window.a',
    '(typeof window !== "undefined" || wx) && window.a',
    'typeof window !== "undefined"; window.a',
    '/* eslint-disable */ window.a',
    '/* global window */ window.a',
  ])('are guarded by a test that says so: not in %s', (code) => {
    expect(names(code)).toEqual([expect.stringContaining('uses window')]);
  });

  it('are where they are', () => {
    expect(readFreeNames('wx.a;\n  wx.b')).toEqual([
      { name: 'wx', line: 1, column: 1, onlyCompared: false },
      { name: 'wx', line: 2, column: 3, onlyCompared: false },
    ]);
  });

  it('may be excepted by file and number, as long as that is needed', () => {
    const exception = { file: 'a.js', name: 'window', times: 1, reason: 'a test' };
    const found = (code: string) => missingGlobalFindings(sampleProgram({ 'a.js': code }), [exception]);
    expect(found('window.a')).toEqual([]);
    expect(found('window.a; self.b')).toHaveLength(1);
    expect(found('window.a; window.b').map(({ message }) => message)).toContain(
      'The exception is for 1 uses of window, but there are 2.',
    );
    expect(found('')).toEqual([
      {
        rule: 'missing-global',
        file: 'a.js',
        message: 'The exception is for 1 uses of window, but there are 0.',
      },
    ]);
  });
});

describe('the scripts that a script requires', () => {
  const files = { 'packages/care/part.js': '', 'packages/news/a.js': '' };
  const app = appWith({ subPackages: [...sampleApp.subPackages, { root: 'packages/news', pages: ['a'] }] });

  it.each([
    ['app.js', 'require("./no.js")', 'require("./no.js") leads to no script.'],
    ['app.js', 'require("./packages/care/part")', 'reaches into the subpackage packages/care.'],
    ['packages/news/a.js', "require('../care/part')", 'reaches into the subpackage packages/care.'],
  ])('are there before it runs: %s with %s', (file, code, message) => {
    expect(requiredScriptFindings(sampleProgram({ ...app, ...files, [file]: code }))).toEqual([
      { rule: 'required-script', file, message: expect.stringContaining(message) as string },
    ]);
  });

  it('may be in the same package or in the main one', () => {
    const code = 'require("./part"); require("../../app.js")';
    expect(requiredScriptFindings(sampleProgram({ ...app, ...files, 'packages/care/b.js': code }))).toEqual([]);
  });
});
