import { configKeyFindings, jsonFindings, pageFindings, subpackageFindings } from './app-config';
import { appWith, removeSamplePrograms, sampleApp, sampleProgram } from './sample-program';

afterAll(removeSamplePrograms);

const news = 'pages/news/index';

describe('the JSON files', () => {
  it.each([
    ['an app.json that is not there', { 'app.json': null }, 'app.json', 'The mini-program has no app.json.'],
    ['a broken file', { 'comp.json': '{"component":true' }, 'comp.json', 'The file is no JSON object.'],
    ['a list', { 'comp.json': '[]' }, 'comp.json', 'The file is no JSON object.'],
  ])('must not be %s', (_, changes, file, message) => {
    expect(jsonFindings(sampleProgram())).toEqual([]);
    expect(jsonFindings(sampleProgram(changes))).toEqual([{ rule: 'json', file, message }]);
  });
});

describe('the pages', () => {
  it.each(['.js', '.json', '.wxml'])('have a %s', (ending) => {
    const message = 'The page is named in app.json without this file.';
    for (const page of [news, 'packages/care/place/index']) {
      expect(pageFindings(sampleProgram({ [page + ending]: null }))).toEqual([
        { rule: 'page', file: page + ending, message },
      ]);
    }
  });

  it('are named once, and there is one', () => {
    expect(pageFindings(sampleProgram())).toEqual([]);
    expect(pageFindings(sampleProgram(appWith({ pages: [news, news] })))).toEqual([
      { rule: 'page', file: 'app.json', message: `The page ${news} is named twice.` },
    ]);
    expect(pageFindings(sampleProgram(appWith({ pages: [] })))).toEqual([
      { rule: 'page', file: 'app.json', message: 'The main package names no page.' },
    ]);
  });
});

describe('the subpackages', () => {
  const care = sampleApp.subPackages[0];

  it.each([
    [[care, care], ['The subpackage packages/care lies within the subpackage packages/care.']],
    [[care, { root: 'packages/care/deep', pages: ['a'] }], ['The subpackage packages/care/deep lies within the']],
    [[{ root: '/pages/news/', pages: ['other'] }], ['The page pages/news/index of the main package lies within the']],
    [[{ root: '', pages: ['a'] }], ['The subpackage root "" is no folder.']],
    [[{ root: 'packages/care', pages: [] }], ['The subpackage packages/care names no page.']],
    [[care, { root: 'packages/careless', pages: ['a'] }], []],
  ])('stay apart: %j', (subPackages, messages) => {
    const found = subpackageFindings(sampleProgram(appWith({ subPackages }))).map(({ message }) => message);
    expect(found.length > 0).toBe(messages.length > 0);
    for (const message of messages) expect(found).toContainEqual(expect.stringContaining(message));
  });
});

describe('the keys', () => {
  it('of the sample are known', () => {
    expect(configKeyFindings(sampleProgram())).toEqual([]);
  });

  it.each([
    [appWith({ tabbar: {} }), 'app.json', 'WeChat knows no key "tabbar".'],
    [appWith({ window: { navigationBarTitle: 'x' } }), 'app.json', 'WeChat knows no key "window.navigationBarTitle".'],
    [{ [`${news}.json`]: '{"enablePullDown":true}' }, `${news}.json`, 'WeChat knows no key "enablePullDown".'],
  ])('are known to WeChat: %j', (changes, file, message) => {
    expect(configKeyFindings(sampleProgram(changes))).toEqual([{ rule: 'config-key', file, message }]);
  });
});
