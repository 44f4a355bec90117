import { appWith, removeSamplePrograms, sampleApp, sampleProgram, type SampleChanges } from './sample-program';
import { tabBarFindings } from './tab-bar';

afterAll(removeSamplePrograms);

const { tabBar } = sampleApp;
const [news, care] = tabBar.list;

function messages(changes: Readonly<Record<string, unknown>>, files: SampleChanges = {}): string[] {
  const program = sampleProgram({ ...appWith({ tabBar: { ...tabBar, ...changes } }), ...files });
  return tabBarFindings(program).map(({ message }) => message);
}

describe('the tab bar', () => {
  it('of the sample is good, and so is none', () => {
    expect(messages({})).toEqual([]);
    expect(tabBarFindings(sampleProgram(appWith({ tabBar: undefined })))).toEqual([]);
  });

  it.each([
    [{ list: [news] }, 'There are 1 tabs: WeChat takes 2 to 5.'],
    [{ list: [news, care, news, care, news, care] }, 'There are 6 tabs: WeChat takes 2 to 5.'],
    [{ list: undefined }, 'There are 0 tabs: WeChat takes 2 to 5.'],
    [
      { list: [news, { pagePath: 'packages/care/place/index', text: '院' }] },
      'Tab 2 leads to "packages/care/place/index", which is no page of the main package.',
    ],
    [{ list: [news, { ...care, text: ' ' }] }, 'Tab 2 has no text.'],
    [{ list: [news, { ...care, iconPath: 'no.png' }] }, 'The icon no.png is not there.'],
    [{ list: [news, { ...care, selectedIconPath: 'app.js' }] }, 'The icon app.js is neither a PNG nor a JPEG.'],
    [{ color: 'red' }, 'The colour color is "red": WeChat takes hexadecimal ones only.'],
    [{ backgroundColor: undefined }, 'The colour backgroundColor is missing.'],
  ])('is refused with %j', (changes, message) => {
    expect(messages(changes)).toEqual([message]);
  });

  it('has icons of at most 40 KB', () => {
    const list = [news, { ...care, iconPath: '/icon.png' }];
    expect(messages({ list }, { 'icon.png': 'x'.repeat(40 * 1024) })).toEqual([]);
    expect(messages({ list }, { 'icon.png': 'x'.repeat(40 * 1024 + 1) })).toEqual([
      'The icon icon.png has 40961 bytes: WeChat takes 40960.',
    ]);
  });

  it('takes colours from the theme, which must be good as well', () => {
    expect(messages({ color: '@pageColour' })).toEqual([]);
    const theme = '{"light":{"pageColour":"#fff"},"dark":{"pageColour":"rgb(0,0,0)"}}';
    expect(messages({ color: '@pageColour' }, { 'theme.json': theme })).toEqual([
      'The colour color is "rgb(0,0,0)": WeChat takes hexadecimal ones only.',
    ]);
  });

  it('of our own is a component', () => {
    expect(messages({}, { 'custom-tab-bar/index.wxml': null })).toEqual([
      'custom is on, but there is no custom-tab-bar/index.wxml.',
    ]);
    expect(messages({}, { 'custom-tab-bar/index.json': '{}' })).toEqual([
      'custom is on, but custom-tab-bar/index.json does not say "component": true.',
    ]);
  });
});
