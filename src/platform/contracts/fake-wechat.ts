import { ROUTES, TAB_ROUTES } from '@/routes';

/** A page object of WeChat, as far as the adapters look at it. */
interface WechatPage {
  route: string;
  /** The query as it stands in the address: WeChat does not decode it. */
  options: Record<string, string>;
}

interface AddressOption {
  url: string;
}

const tabPaths: string[] = TAB_ROUTES.map((tab) => ROUTES[tab].path);
const deepestStack = 10;

/** What the tests set and look at. WeChat itself cannot run under Jest. */
export const wechat = {
  /** Calls that fail, each with WeChat's message. */
  failures: new Map<string, string>(),
  /** The options of each call that succeeded, by the name of the call. */
  calls: new Map<string, unknown[]>(),
  storage: new Map<string, unknown>(),
  storageIsFull: false,
  location: { latitude: 39.16, longitude: 117.15, accuracy: 35 },
  /** Never answers, as when the person leaves WeChat's question open. */
  locationHangs: false,
  appBaseInfo: {} as { theme?: string; fontSizeSetting?: number; fontSizeScaleFactor?: number },
  themeListeners: new Set<() => void>(),
  showListeners: new Set<() => void>(),
  pages: [] as WechatPage[],
};

/** A freshly started mini-program, opened at an address such as `/pages/care/index?kind=nursingHome`. */
export function startWechat(address = `/${ROUTES.news.path}`): void {
  wechat.failures.clear();
  wechat.calls.clear();
  wechat.storage.clear();
  wechat.storageIsFull = false;
  wechat.locationHangs = false;
  wechat.appBaseInfo = { theme: 'light', fontSizeSetting: 16, fontSizeScaleFactor: 1 };
  wechat.themeListeners.clear();
  wechat.showListeners.clear();
  wechat.pages = [pageAt(address)];
}

/** The options with which a call succeeded, in order. */
export function callsOf(name: string): unknown[] {
  return wechat.calls.get(name) ?? [];
}

function pageAt(address: string): WechatPage {
  const [path = '', query = ''] = address.split('?');
  const pairs = query.split('&').filter((pair) => pair !== '');
  return {
    route: path.replace(/^\//, ''),
    options: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])),
  };
}

function isTabPage(address: string): boolean {
  return tabPaths.includes(pageAt(address).route);
}

function record(name: string, option: unknown): void {
  const failure = wechat.failures.get(name);
  if (failure !== undefined) refuse(name, failure);
  wechat.calls.set(name, [...callsOf(name), option]);
}

/** WeChat's asynchronous calls tell their failure in `errMsg` and nowhere else. */
function refuse(name: string, reason: string): never {
  throw Object.assign(new Error('See errMsg.'), { errMsg: `${name}:fail ${reason}` });
}

/** An asynchronous call: what it throws is a rejection. */
function promised<Result>(act: () => Result | Promise<Result>): Promise<Result> {
  return new Promise((resolve) => {
    resolve(act());
  });
}

/** Synchronous calls throw an `Error`, as WeChat's do. */
function recordSync(name: string, option?: unknown): void {
  const failure = wechat.failures.get(name);
  if (failure !== undefined) throw new Error(`${name}:fail ${failure}`);
  wechat.calls.set(name, [...callsOf(name), option]);
}

/** Stands in for Taro's API object; it refuses what WeChat refuses. */
export const fakeTaro = {
  makePhoneCall: (option: unknown) =>
    promised(() => {
      record('makePhoneCall', option);
    }),
  setClipboardData: (option: unknown) =>
    promised(() => {
      record('setClipboardData', option);
    }),
  openLocation: (option: unknown) =>
    promised(() => {
      record('openLocation', option);
    }),
  getLocation: (option: unknown) =>
    promised(() => {
      record('getLocation', option);
      return wechat.locationHangs ? new Promise<typeof wechat.location>(() => undefined) : wechat.location;
    }),

  getStorageSync(key: string) {
    recordSync('getStorageSync', key);
    return wechat.storage.has(key) ? wechat.storage.get(key) : '';
  },
  setStorageSync(key: string, value: unknown) {
    recordSync('setStorageSync', key);
    if (wechat.storageIsFull) throw new Error('setStorageSync:fail exceed storage max size 10Mb');
    wechat.storage.set(key, value);
  },
  removeStorageSync(key: string) {
    recordSync('removeStorageSync', key);
    wechat.storage.delete(key);
  },
  getStorageInfoSync() {
    recordSync('getStorageInfoSync');
    return { keys: [...wechat.storage.keys()], currentSize: 1, limitSize: 10_240 };
  },

  getAppBaseInfo() {
    recordSync('getAppBaseInfo');
    return wechat.appBaseInfo;
  },
  onThemeChange: (listener: () => void) => void wechat.themeListeners.add(listener),
  offThemeChange: (listener: () => void) => void wechat.themeListeners.delete(listener),
  onAppShow: (listener: () => void) => void wechat.showListeners.add(listener),
  offAppShow: (listener: () => void) => void wechat.showListeners.delete(listener),

  getWindowInfo() {
    recordSync('getWindowInfo');
    return { statusBarHeight: 44, screenHeight: 812, safeArea: { bottom: 778 } };
  },
  getMenuButtonBoundingClientRect() {
    recordSync('getMenuButtonBoundingClientRect');
    return { left: 278, top: 48, right: 365, bottom: 80, width: 87, height: 32 };
  },

  getCurrentPages: () => wechat.pages,
  navigateTo: (option: AddressOption) =>
    promised(() => {
      if (isTabPage(option.url)) refuse('navigateTo', 'can not navigateTo a tabbar page');
      if (wechat.pages.length >= deepestStack) refuse('navigateTo', 'webview count limit exceed');
      record('navigateTo', option);
      wechat.pages = [...wechat.pages, pageAt(option.url)];
    }),
  redirectTo: (option: AddressOption) =>
    promised(() => {
      if (isTabPage(option.url)) refuse('redirectTo', 'can not redirectTo a tabbar page');
      record('redirectTo', option);
      wechat.pages = [...wechat.pages.slice(0, -1), pageAt(option.url)];
    }),
  switchTab: (option: AddressOption) =>
    promised(() => {
      if (!isTabPage(option.url)) refuse('switchTab', 'can not switch to no-tabBar page');
      if (option.url.includes('?')) refuse('switchTab', 'url not support queryString');
      record('switchTab', option);
      wechat.pages = [pageAt(option.url)];
    }),
  navigateBack: () =>
    promised(() => {
      record('navigateBack', undefined);
      wechat.pages = wechat.pages.slice(0, -1);
    }),
};
