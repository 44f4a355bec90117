import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { accessibilityAttributesOf } from '../../config/accessibility-attributes';
import type { AccessibilityTraits } from '../../src/ui/primitives/accessibility';
import { accessibilityAttributes } from '../../src/ui/primitives/accessibility-attributes.weapp';
import { compileOfficially } from '../../tools/weapp-proof/compile-officially';
import { proveStatically } from '../../tools/weapp-proof/prove-statically';
import { previewProof, releaseProof } from './proof-options';

const root = resolve(__dirname, '../..');

/** Everything that the app can tell a screen reader about an element. */
const allTraits: Required<AccessibilityTraits> = {
  role: 'button',
  label: '拨打 12345',
  level: 2,
  pressed: true,
  checked: true,
  selected: true,
  expanded: true,
  current: true,
  pageTabs: true,
  disabled: true,
  percent: 50,
  hidden: true,
  modal: true,
  live: true,
  scrollable: true,
};

const { View, Text } = accessibilityAttributesOf;
const release = releaseProof();

describe.each([
  ['dist/weapp', release],
  ['dist/preview/weapp', previewProof],
])('%s', (folder, asked) => {
  it('holds nothing that can be known to be wrong without running it', () => {
    expect(proveStatically(folder, asked)).toEqual([]);
  });

  it("is taken by WeChat's own compilers", () => {
    expect(compileOfficially(folder)).toEqual([]);
  });
});

/** What is added to the end of a file of the release, and where the proof must report it by which rule. */
const damages = [
  { file: 'app.wxss', addition: '*{color:red}', rule: 'style-sheet' },
  { file: 'base.wxml', addition: '<import src="./gone.wxml"/>', rule: 'template-reference' },
  { file: 'comp.wxml', addition: '<div></div>', rule: 'template-tag' },
  { file: 'custom-tab-bar/index.wxml', addition: '<view>', rule: 'template-syntax' },
  { file: 'common.js', addition: ';window.document', rule: 'missing-global' },
  { file: 'runtime.js', addition: ';new Function("return this")', rule: 'missing-global' },
  { file: 'taro.js', addition: ';try{}catch{}', rule: 'script-syntax' },
  { file: 'vendors.js', addition: `;"${release.forbiddenPhrases?.[0] ?? ''}"`, rule: 'forbidden-content' },
  {
    file: 'packages/care/place/index.js',
    addition: ' '.repeat(1024 * 1024),
    rule: 'package-size',
    reportedIn: 'packages/care',
  },
];

describe('the proof', () => {
  const copy = mkdtempSync(join(tmpdir(), 'weapp-damaged-'));

  beforeEach(() => cpSync(join(root, 'dist/weapp'), copy, { recursive: true }));
  afterEach(() => rmSync(copy, { recursive: true }));

  it('asks for every attribute that the app sets, and for phrases', () => {
    expect([...View].sort()).toEqual(Object.keys(accessibilityAttributes(allTraits)).sort());
    expect(release.forbiddenPhrases?.length).toBeGreaterThan(100);
  });

  it('finds what was added to a file', () => {
    for (const { file, addition } of damages) appendFileSync(join(copy, file), addition);
    const found = proveStatically(copy, release);
    for (const { file, rule, reportedIn = file } of damages) {
      expect(found).toContainEqual(expect.objectContaining({ rule, file: reportedIn }));
    }
    expect(compileOfficially(copy).map(({ file }) => file)).toEqual(['custom-tab-bar/index.wxml', 'app.wxss']);
  });

  it('misses what was taken away', () => {
    for (const file of ['utils.wxs', 'comp.js', 'theme.json', 'pages/news/index.json']) rmSync(join(copy, file));
    const template = join(copy, 'base.wxml');
    writeFileSync(template, readFileSync(template, 'utf8').replace(/ aria-/g, ' data-'));
    const found = proveStatically(copy, release).map(({ rule, file, message }) => `${rule} ${file} ${message}`);
    expect(found).toContainEqual(expect.stringMatching(/^template-reference base\.wxml .*utils\.wxs/));
    expect(found).toContainEqual(expect.stringMatching(/^component pages\/care\/index\.json .*comp\.js/));
    expect(found).toContainEqual(expect.stringMatching(/^theme theme\.json /));
    expect(found).toContainEqual(expect.stringMatching(/^page pages\/news\/index\.json /));
    for (const name of View) expect(found).toContainEqual(expect.stringMatching(`^accessibility .*<view>.* ${name}`));
    for (const name of Text) expect(found).toContainEqual(expect.stringMatching(`^accessibility .*<text>.* ${name}`));
  });
});

describe('project.config.json', () => {
  it("leads WeChat's developer tools to the release", () => {
    const config = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8')) as { miniprogramRoot: string };
    expect(existsSync(join(root, config.miniprogramRoot, 'app.json'))).toBe(true);
  });
});
