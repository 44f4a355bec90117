import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { prerender } from './prerender';

/** A build in miniature: draws the page that its address names, a random number and the time, as a Taro app would. */
const smallApp = `
  setTimeout(function () {
    var page = document.createElement('div');
    page.className = 'taro_page';
    page.id = location.pathname;
    page.innerHTML = '<div class="hq-screen hq-mode-normal"><button id="b">' + location.pathname + ' '
      + Math.random() + ' ' + Date.now() + '</button></div>';
    document.getElementById('app').appendChild(page);
    document.title = 'title of ' + location.pathname + ' <&';
  }, 5);
`;
const shell = `<!doctype html><html lang="zh-CN"><head><title>shell</title><link href="/css/app.css" rel="stylesheet"></head>
<body><div id="app"></div><script defer="defer" src="/js/app.js"></script></body></html>`;

const settings = {
  pack: 'hongqiao',
  storePrefix: 'test:',
  plainAddresses: [],
  asOf: new Date('2026-11-23T12:00:00+08:00'),
};
let folder: string;

function writeBuild(script: string): void {
  mkdirSync(join(folder, 'js'));
  mkdirSync(join(folder, 'css'));
  writeFileSync(join(folder, 'index.html'), shell);
  writeFileSync(join(folder, 'js/app.js'), script);
  writeFileSync(join(folder, 'css/app.css'), '.hq-screen{color:#123456}');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prerender-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('prerender', () => {
  it('writes the app undrawn at the addresses that no server knows', async () => {
    writeBuild(smallApp);
    await prerender({ folder, ...settings, plainAddresses: ['/design'] });
    expect(readFileSync(join(folder, 'design/index.html'), 'utf8')).toBe(shell);
  });

  it('writes every tab page with its text, styles and title, and keeps the plain app', async () => {
    writeBuild(smallApp);
    const pages = await prerender({ folder, ...settings });
    expect(pages.map((page) => page.file)).toEqual([
      'news/index.html',
      'care/index.html',
      'schools/index.html',
      'relief/index.html',
      'index.html',
    ]);
    expect(readFileSync(join(folder, '200.html'), 'utf8')).toBe(shell);

    const { document } = new JSDOM(readFileSync(join(folder, 'care/index.html'), 'utf8')).window;
    const drawn = document.getElementById('hq-drawn');
    expect(drawn?.textContent).toContain(`/care 0.5 ${String(settings.asOf.getTime())}`);
    expect(drawn?.querySelectorAll('[id]')).toHaveLength(0);
    expect(document.title).toBe('title of /care <&');
    expect(document.querySelector('style[data-href="/css/app.css"]')?.textContent).toBe('.hq-screen{color:#123456}');
    expect(document.querySelectorAll('script[src], link[rel="stylesheet"]')).toHaveLength(0);
    expect(JSON.parse(drawn?.getAttribute('data-takeover') ?? '')).toEqual({
      pack: 'hongqiao',
      storePrefix: 'test:',
      scripts: ['/js/app.js'],
    });
  });

  it('writes the same bytes twice', async () => {
    writeBuild(smallApp);
    await prerender({ folder, ...settings });
    const first = readFileSync(join(folder, 'news/index.html'), 'utf8');
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeBuild(smallApp);
    await prerender({ folder, ...settings });
    expect(readFileSync(join(folder, 'news/index.html'), 'utf8')).toBe(first);
  });

  it('refuses a build that it has drawn before', async () => {
    writeBuild(smallApp);
    await prerender({ folder, ...settings });
    await expect(prerender({ folder, ...settings })).rejects.toThrow('build the app again first');
  });

  it('writes nothing where the app fails while it is drawn', async () => {
    writeBuild('throw new Error("deliberate");');
    await expect(prerender({ folder, ...settings })).rejects.toThrow('deliberate');
    expect(existsSync(join(folder, 'news'))).toBe(false);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(shell);
  });
});
