import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** What a page sent to WeChat's view layer. */
export interface PageStart {
  /** All values of all `setData` calls of the first screen, as JSON. */
  sent: string;
  /** Size of `sent` in UTF-8 bytes. */
  bytes: number;
}

/** Names that a browser or Node has and WeChat's logic layer has not: each is hidden from the code. */
const missingNames = [
  'window',
  'document',
  'localStorage',
  'fetch',
  'URL',
  'Intl',
  'self',
  'global',
  'globalThis',
  'Function',
  'process',
  'Buffer',
];

/** Time that the first screen may take, in milliseconds. */
const patienceMs = 5000;
const pollMs = 10;

type PageDefinition = Record<string, unknown>;

/**
 * Starts a built mini-program's logic layer at one page, in a context as poor as WeChat's: none of the browser's
 * globals, no code made of text. Only `wx` and the registration functions are stand-ins; all code is the build's own.
 * It proves that the page starts and what it sends to the view, not how WeChat draws it.
 * @param build folder of the mini-program.
 * @param pagePath page as in `app.json`, such as `pages/news/index`.
 * @throws when the code throws, or when the page sends nothing in time.
 */
export async function startPage(
  build: string,
  pagePath: string,
  parameters: Readonly<Record<string, string>>,
): Promise<PageStart> {
  const root = resolve(build);
  const registered: { app?: PageDefinition; page?: PageDefinition } = {};
  const sent: unknown[] = [];
  const openPages: PageDefinition[] = [];
  const context = createContext(
    {
      wx: wechat(pagePath, parameters),
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      App: (definition: PageDefinition) => {
        registered.app = definition;
      },
      Page: (definition: PageDefinition) => {
        registered.page = definition;
      },
      Component: () => undefined,
      getApp: () => registered.app,
      getCurrentPages: () => openPages,
    },
    { codeGeneration: { strings: false, wasm: false } },
  );
  const load = moduleLoader(context);
  load(join(root, 'app.js'));
  call(registered.app, 'onLaunch', { path: pagePath, query: parameters });
  call(registered.app, 'onShow', { path: pagePath, query: parameters });
  load(join(root, `${pagePath}.js`));
  const page: PageDefinition = {
    ...registered.page,
    route: pagePath,
    setData: (values: unknown, done?: () => void) => {
      sent.push(values);
      if (done !== undefined) setTimeout(done, 0);
    },
  };
  openPages.push(page);
  call(page, 'onLoad', parameters);
  call(page, 'onShow', undefined);
  call(page, 'onReady', undefined);
  for (let waited = 0; sent.length === 0; waited += pollMs) {
    if (waited > patienceMs) throw new Error(`${pagePath} sent nothing to the view.`);
    await new Promise((wake) => setTimeout(wake, pollMs));
  }
  call(page, 'onUnload', undefined);
  const text = JSON.stringify(sent);
  return { sent: text, bytes: Buffer.byteLength(text) };
}

/** Loads the build's CommonJS files as WeChat does. */
function moduleLoader(context: object): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const names = ['require', 'module', 'exports', ...missingNames].join(',');
    const code = readFileSync(file, 'utf8');
    const run = runInContext(`(function(${names}){${code}\n})`, context, { filename: file }) as (
      ...values: unknown[]
    ) => void;
    const requireFrom = (path: string) => load(resolve(file, '..', path.endsWith('.js') ? path : `${path}.js`));
    run(requireFrom, module, module.exports);
    return module.exports;
  };
  return load;
}

function call(owner: PageDefinition | undefined, name: string, argument: unknown): void {
  const method = owner?.[name];
  if (typeof method === 'function') method.call(owner, argument);
}

/** The part of WeChat's API that a start asks, on a small phone with nothing stored. */
function wechat(path: string, query: Readonly<Record<string, string>>): Record<string, unknown> {
  const nothing = () => undefined;
  const entry = () => ({ path, query });
  return {
    getSystemInfoSync: () => ({ SDKVersion: '3.0.0', windowWidth: 320, windowHeight: 568, pixelRatio: 2 }),
    getWindowInfo: () => ({ statusBarHeight: 20, windowWidth: 320, windowHeight: 568, screenHeight: 568 }),
    getAppBaseInfo: () => ({ theme: 'light', SDKVersion: '3.0.0' }),
    getMenuButtonBoundingClientRect: () => ({ left: 226, top: 24, right: 313, bottom: 56, width: 87, height: 32 }),
    getStorageSync: () => '',
    getStorageInfoSync: () => ({ keys: [] }),
    getLaunchOptionsSync: entry,
    getEnterOptionsSync: entry,
    canIUse: () => true,
    setStorageSync: nothing,
    onThemeChange: nothing,
    offThemeChange: nothing,
  };
}
