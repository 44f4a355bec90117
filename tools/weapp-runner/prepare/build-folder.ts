import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import type { Json, LogicFacts, MiniProgramFacts } from '../protocol';
import { compileStyleSheet } from './style-sheets';

interface AppSettings {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  subpackages?: { root: string; pages: string[] }[];
  window?: WindowSettings;
  tabBar?: { custom?: boolean; list: { pagePath: string; text: string }[] };
  usingComponents?: Record<string, string>;
  themeLocation?: string;
  plugins?: Record<string, unknown>;
}

interface WindowSettings {
  navigationStyle?: string;
  navigationBarTitleText?: string;
  onReachBottomDistance?: number;
  enablePullDownRefresh?: boolean;
  usingComponents?: Record<string, string>;
  component?: boolean;
}

/** A built mini-program, read from its folder. */
export interface BuildFolder {
  /** Absolute. */
  root: string;
  /** Every file, relative to the root and with slashes. */
  files: readonly string[];
  logicFacts: LogicFacts;
  viewFacts: MiniProgramFacts;
}

const customTabBar = 'custom-tab-bar/index';
const usualReachBottomDistance = 50;

/**
 * Reads a built mini-program: its pages, packages, components and settings.
 * @param folder holds `app.json`.
 * @throws when a file that `app.json` names is missing or is no JSON; the message names the file.
 */
export function readBuildFolder(folder: string): BuildFolder {
  const root = resolve(folder);
  const files = listFiles(root);
  const app = readJson(root, 'app.json') as AppSettings;
  const subpackages = app.subPackages ?? app.subpackages ?? [];
  const pages = [...app.pages, ...subpackages.flatMap((part) => part.pages.map((page) => posix.join(part.root, page)))];
  const subpackageRoots = subpackages.map((part) => `${part.root.replace(/\/+$/, '')}/`);
  const ownTabBar = app.tabBar?.custom === true;
  const tabs = app.tabBar?.list ?? [];
  const settings = readSettings(root, [...pages, ...(ownTabBar ? [customTabBar] : [])], app.usingComponents ?? {});
  const styleSheets = ['app', ...Object.keys(settings)].filter((path) => files.includes(`${path}.wxss`));
  return {
    root,
    files,
    logicFacts: {
      pages,
      tabs: tabs.map((tab) => tab.pagePath),
      ownTabBar,
      plugins: Object.keys(app.plugins ?? {}),
      subpackageRoots,
      scripts: scriptsByPackage(files, subpackageRoots),
      settings,
      styleSheets,
    },
    viewFacts: {
      tabs: tabs.map(({ pagePath, text }) => ({ path: pagePath, text })),
      ownTabBar,
      windows: Object.fromEntries(pages.map((page) => [page, windowOf(app, settings[page]?.raw)])),
      styleSheets: Object.fromEntries(styleSheets.map((path) => [path, compileStyleSheet(root, `${path}.wxss`)])),
    },
  };
}

function windowOf(app: AppSettings, page: Json): MiniProgramFacts['windows'][string] {
  const merged: WindowSettings = { ...app.window, ...(page as WindowSettings) };
  return {
    ownHeader: merged.navigationStyle === 'custom',
    title: merged.navigationBarTitleText ?? '',
    reachBottomDistance: merged.onReachBottomDistance ?? usualReachBottomDistance,
    pullDown: merged.enablePullDownRefresh === true,
  };
}

/** Settings of pages, and of every component that they use, directly or not. */
function readSettings(
  root: string,
  entries: readonly string[],
  everywhere: Readonly<Record<string, string>>,
): LogicFacts['settings'] {
  const settings: LogicFacts['settings'] = {};
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (settings[path] !== undefined) continue;
    const raw = readJson(root, `${path}.json`) as WindowSettings;
    const usingComponents = { ...everywhere, ...raw.usingComponents };
    settings[path] = { component: raw.component === true, usingComponents, raw: { ...raw, usingComponents } };
    const folder = posix.dirname(path);
    for (const used of Object.values(usingComponents)) {
      waiting.push(used.startsWith('/') ? used.slice(1) : posix.join(folder, used));
    }
  }
  return settings;
}

function scriptsByPackage(files: readonly string[], roots: readonly string[]): Record<string, string[]> {
  const scripts: Record<string, string[]> = Object.fromEntries(['main', ...roots].map((name) => [name, []]));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    scripts[roots.find((candidate) => file.startsWith(candidate)) ?? 'main']?.push(file);
  }
  return scripts;
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .sort();
}

function readJson(root: string, path: string): unknown {
  if (!existsSync(join(root, path))) throw new Error(`${path} is missing from the build.`);
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${path} is no JSON: ${String(error)}`);
  }
}
