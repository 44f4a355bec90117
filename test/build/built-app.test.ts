import { mainPackagePages, subpackages } from '../../src/routes';
import { readBuild, textOf } from '../../tools/weapp-proof/built-files';
import { foreignResources } from '../../tools/weapp-proof/foreign-addresses';
import { foundPhrases } from '../../tools/weapp-proof/phrases';
import { demoPhrases } from './demo-phrases';

const weappBuilds = ['dist/weapp', 'dist/preview/weapp'] as const;
const h5Builds = ['dist/h5', 'dist/preview/h5'] as const;

describe.each(weappBuilds)('%s', (folder) => {
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
