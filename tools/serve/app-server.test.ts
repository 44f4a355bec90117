import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveApp, type AppServer } from './app-server';

describe('serveApp', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hq-serve-'));
  let server: AppServer;

  beforeAll(async () => {
    const files = {
      'index.html': 'the app',
      'news/index.html': 'the news, prerendered',
      'js/app.0123abcd.js': 'hashed',
      'manifest.json': '{}',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    server = await serveApp(folder, 0);
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('listens to this machine alone', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each([
    ['/', 200, 'the app'],
    ['/news', 200, 'the news, prerendered'],
    ['/news/', 200, 'the news, prerendered'],
    ['/news?from=share', 200, 'the news, prerendered'],
    ['/care', 200, 'the app'],
    ['/care/', 200, 'the app'],
    ['/care/place?id=demo-01', 200, 'the app'],
    ['/manifest.json', 200, '{}'],
    ['/nowhere', 404, 'the app'],
    ['/care/nowhere', 404, 'the app'],
    ['/js/app.ffffffff.js', 404, 'Not found\n'],
    ['/favicon.ico', 404, 'Not found\n'],
    ['/..%2f..%2fetc%2fpasswd', 404, 'Not found\n'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await fetch(server.address + path);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  it('lets hashed files be kept for ever, and nothing else', async () => {
    const cacheOf = async (path: string) => (await fetch(server.address + path)).headers.get('cache-control');
    expect(await cacheOf('/js/app.0123abcd.js')).toBe('public, max-age=31536000, immutable');
    expect(await cacheOf('/news')).toBe('no-cache');
    expect(await cacheOf('/care')).toBe('no-cache');
    expect(await cacheOf('/manifest.json')).toBe('no-cache');
  });

  it('is read-only', async () => {
    expect((await fetch(`${server.address}/`, { method: 'POST' })).status).toBe(405);
  });

  it('takes a free port where the wanted one is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const taken = (other.address() as AddressInfo).port;
    const second = await serveApp(folder, taken);
    expect(second.address).not.toBe(`http://127.0.0.1:${taken}`);
    expect((await fetch(second.address)).status).toBe(200);
    await second.close();
    other.close();
  });

  it('answers with the app itself where prerendering has drawn over index.html', async () => {
    const drawn = mkdtempSync(join(tmpdir(), 'hq-serve-drawn-'));
    writeFileSync(join(drawn, 'index.html'), 'the news, prerendered');
    writeFileSync(join(drawn, '200.html'), 'the app');
    const other = await serveApp(drawn, 0);
    const textOf = async (path: string) => (await fetch(other.address + path)).text();
    expect(await Promise.all(['/', '/care', '/nowhere'].map(textOf))).toEqual([
      'the news, prerendered',
      'the app',
      'the app',
    ]);
    await other.close();
    rmSync(drawn, { recursive: true });
  });

  it('says what to do where there is no build', async () => {
    await expect(serveApp(join(folder, 'js'), 0)).rejects.toThrow('holds no index.html: build the app first');
  });
});
