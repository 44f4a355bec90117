import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { until } from './until';

/** What a page sent to WeChat's view layer. */
export interface PageStart {
  /** All values of all `setData` calls of the first screen, as JSON. */
  sent: string;
  /** Size of `sent` in UTF-8 bytes. */
  bytes: number;
}

/** What the build hands to `App()`, `Page()` or `Component()`. */
export type Definition = Readonly<Record<string, unknown>>;

/** A page whose logic runs, as its view sees it. */
export interface OpenPage {
  /** What the build handed to `Page()`: the view's first data, and its event handlers. */
  readonly definition: Definition;
  /** What a component's file, such as `comp`, hands to `Component()`. */
  component(path: string): Definition;
  /** Gives an event of the view to the page's handler of this name. */
  handle(handler: string, event: unknown): void;
  close(): void;
}

/** Takes the values of one `setData` call. */
export type View = (values: unknown) => void;

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

/**
 * Starts a built mini-program's logic layer at one page and closes it once the page sent its first screen.
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
  const sent: unknown[] = [];
  const page = openPage(build, pagePath, parameters, (values) => sent.push(values));
  await until(() => sent.length > 0, `${pagePath} sent nothing to the view.`);
  page.close();
  const text = JSON.stringify(sent);
  return { sent: text, bytes: Buffer.byteLength(text) };
}

/**
 * Opens one page of a built mini-program in a context as poor as WeChat's logic layer: none of the browser's globals,
 * no code made of text. Only `wx` and the registration functions are stand-ins; all code is the build's own.
 * @param view gets what the page sends, perhaps before this call ends.
 * @throws when the code throws.
 */
export function openPage(
  build: string,
  pagePath: string,
  parameters: Readonly<Record<string, string>>,
  view: View,
): OpenPage {
  const root = resolve(build);
  const registered: { app?: Definition; page?: Definition; component?: Definition } = {};
  const openPages: Definition[] = [];
  const context = createContext(
    {
      wx: wechat(pagePath, parameters),
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      App: (definition: Definition) => {
        registered.app = definition;
      },
      Page: (definition: Definition) => {
        registered.page = definition;
      },
      Component: (definition: Definition) => {
        registered.component = definition;
      },
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
  const definition = registered.page ?? {};
  const page: Definition = {
    ...definition,
    route: pagePath,
    setData: (values: unknown, done?: () => void) => {
      view(values);
      if (done !== undefined) setTimeout(done, 0);
    },
  };
  openPages.push(page);
  call(page, 'onLoad', parameters);
  call(page, 'onShow', undefined);
  call(page, 'onReady', undefined);
  return {
    definition,
    component: (path) => {
      load(join(root, `${path}.js`));
      if (registered.component === undefined) throw new Error(`${path}.js registers no component.`);
      return registered.component;
    },
    handle: (handler, event) => call(page, handler, event),
    close: () => call(page, 'onUnload', undefined),
  };
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

function call(owner: Definition | undefined, name: string, argument: unknown): void {
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
