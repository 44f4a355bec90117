import { PREVIEW_ROUTES, subpackagesOf } from '../../src/built-routes';
import { mainPackagePages } from '../../src/routes';
import { readBuild, textOf } from '../../tools/weapp-proof/built-files';
import { foreignResources } from '../../tools/weapp-proof/foreign-addresses';
import { foundPhrases } from '../../tools/weapp-proof/phrases';
import { copy as designCopy } from '../../src/features/design/copy';
import { demoPhrases } from './demo-phrases';

const weappBuilds = [
  ['dist/weapp', 'release'],
  ['dist/preview/weapp', 'preview'],
] as const;
const h5Builds = ['dist/h5', 'dist/preview/h5'] as const;

describe.each(weappBuilds)('%s', (folder, profile) => {
  const subpackages = subpackagesOf(profile);
  const files = readBuild(folder);

  it('has the pages of the route list and no others', () => {
    const { pages, subPackages } = JSON.parse(textOf(files, 'app.json')) as Record<string, unknown>;
    expect({ pages, subPackages }).toEqual({ pages: mainPackagePages, subPackages: subpackages });
    const allPages = [
      ...mainPackagePages,
      ...subpackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
    ];
    for (const page of allPages) {
      for (const kind of ['js', 'json', 'wxml']) expect(textOf(files, `${page}.${kind}`)).not.toBe('');
    }
  });
});

describe.each(weappBuilds)('%s, built without WECHAT_SI_VERSION', (folder) => {
  it('names no plugin: an app that names one it may not use does not start', () => {
    expect(JSON.parse(textOf(readBuild(folder), 'app.json'))).not.toHaveProperty('plugins');
  });
});

describe.each(h5Builds)('%s', (folder) => {
  const files = readBuild(folder);
  const pages = files.filter(({ path }) => path.endsWith('.html'));

  it('has pages in Chinese that may be zoomed', () => {
    expect(pages.map(({ path }) => path)).toContain('index.html');
    for (const { text } of pages) {
      expect(text).toContain('<html lang="zh-CN">');
      expect(text).toContain('width=device-width');
      expect(text).not.toMatch(/user-scalable|maximum-scale/);
    }
  });

  it('says of each pack which recordings it has', () => {
    const manifests = files.filter(({ path }) => /^audio\/[^/]+\/manifest\.json$/.test(path));
    expect(manifests.map(({ path }) => path.split('/')[1])).toContain('hongqiao');
    for (const { text } of manifests) expect(JSON.parse(text)).toHaveProperty('keys');
  });

  it('loads nothing from another computer', () => {
    expect(foreignResources(files)).toEqual([]);
  });
});

/** Words of the page that shows the design, long enough not to stand elsewhere by chance. */
const designPhrases = [designCopy.lead, designCopy.coloursLead, designCopy.illustrationsLead];

describe('the page that shows the design', () => {
  const { path, address } = PREVIEW_ROUTES.design;
  /** Files of a build that hold the page or speak of it. */
  const traces = (folder: string) =>
    readBuild(folder)
      .filter((file) =>
        [path, `'${address}'`, `"${address}"`].some((word) => `${file.path} ${file.text}`.includes(word)),
      )
      .map((file) => file.path);

  it('is in the preview, with a file that answers its address on any server', () => {
    expect(traces('dist/preview/weapp')).toEqual(expect.arrayContaining([`${path}.js`, `${path}.wxml`]));
    expect(traces('dist/preview/h5').length).toBeGreaterThan(0);
    expect(textOf(readBuild('dist/preview/h5'), `${address.slice(1)}/index.html`)).toContain('id="app"');
  });

  it.each(['dist/weapp', 'dist/h5'])('is not in %s, nor is a word of it', (folder) => {
    expect(traces(folder)).toEqual([]);
    expect(foundPhrases(readBuild(folder), designPhrases)).toEqual([]);
  });

  it('is found by the words that are looked for', () => {
    const found = foundPhrases(readBuild('dist/preview/weapp'), designPhrases);
    expect(found.length).toBeGreaterThanOrEqual(designPhrases.length);
  });
});

describe('the fictional pack', () => {
  const phrases = demoPhrases();

  it.each(['dist/preview/weapp', 'dist/preview/h5'])('is in %s', (folder) => {
    const found = new Set(foundPhrases(readBuild(folder), phrases).map((line) => line.replace(/^[^:]*: /, '')));
    expect(found.size).toBeGreaterThan(phrases.length * 0.9);
  });

  it.each(['dist/weapp', 'dist/h5'])('is not in %s', (folder) => {
    expect(foundPhrases(readBuild(folder), phrases)).toEqual([]);
  });
});
