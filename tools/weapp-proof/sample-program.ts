import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readMiniProgram, type MiniProgram } from './mini-program';

/** Files by path; `null` leaves a file of the sample out. */
export type SampleChanges = Readonly<Record<string, string | null>>;

const page = {
  js: 'Page({});',
  json: '{"navigationBarTitleText":"示例","usingComponents":{"comp":"/comp"}}',
  wxml: '<import src="/base.wxml"/><template is="all" data="{{root:root}}"/>',
};

function pageFiles(path: string): Record<string, string> {
  return { [`${path}.js`]: page.js, [`${path}.json`]: page.json, [`${path}.wxml`]: page.wxml };
}

/** `app.json` of the sample, for tests that change a part of it. */
export const sampleApp = {
  pages: ['pages/news/index', 'pages/care/index'],
  subPackages: [{ root: 'packages/care', pages: ['place/index'] }],
  darkmode: true,
  themeLocation: 'theme.json',
  window: { backgroundColor: '@pageColour' },
  tabBar: {
    custom: true,
    color: '#333333',
    selectedColor: '#0f5f63',
    backgroundColor: '#ffffff',
    list: [
      { pagePath: 'pages/news/index', text: '新闻' },
      { pagePath: 'pages/care/index', text: '养老' },
    ],
  },
};

const component = '{"component":true}';

/** A small mini-program of Taro's shape with which nothing is wrong. */
const sample: Record<string, string> = {
  'app.js': 'App({});',
  'app.json': JSON.stringify(sampleApp),
  'app.wxss': '@import "./common.wxss";',
  'base.wxml':
    '<wxs module="xs" src="./utils.wxs"/><template name="all"><block wx:for="{{root.cn}}" wx:key="sid">' +
    '<view hover-class="none" aria-label="{{i.p1||\'\'}}"/><view class="{{i.cl}}"/><comp i="{{i}}"/></block></template>',
  'common.wxss': '.a{color:red}@media (prefers-color-scheme:dark){.a{background:url("data:image/svg+xml,%3Csvg/%3E")}}',
  'comp.js': 'Component({});',
  'comp.json': component,
  'comp.wxml': '<view/>',
  'custom-tab-bar/index.js': 'Component({});',
  'custom-tab-bar/index.json': component,
  'custom-tab-bar/index.wxml': '<view/>',
  'project.config.json': '{"miniprogramRoot":"./"}',
  'theme.json': '{"light":{"pageColour":"#ffffff"},"dark":{"pageColour":"#000000"}}',
  'utils.wxs': 'module.exports = { a: function (b) { return b } }',
  ...pageFiles('pages/news/index'),
  ...pageFiles('pages/care/index'),
  ...pageFiles('packages/care/place/index'),
};

const written: string[] = [];

/**
 * Writes the sample with these changes to a temporary folder.
 * @returns the folder; `removeSamplePrograms` removes it.
 */
export function writeSampleProgram(changes: SampleChanges = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-proof-'));
  written.push(folder);
  for (const [path, text] of Object.entries({ ...sample, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The sample with these changes, read again from its folder. */
export function sampleProgram(changes: SampleChanges = {}): MiniProgram {
  return readMiniProgram(writeSampleProgram(changes));
}

/** `app.json` with other values for these keys. */
export function appWith(changes: Readonly<Record<string, unknown>>): SampleChanges {
  return { 'app.json': JSON.stringify({ ...sampleApp, ...changes }) };
}

/** Removes every folder that was written. */
export function removeSamplePrograms(): void {
  for (const folder of written.splice(0)) rmSync(folder, { recursive: true, force: true });
}
