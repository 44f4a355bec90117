/**
 * The keys that WeChat's documentation and its compiler's schema name. WeChat passes over a key that it does not know
 * without a word, so that a typing slip would switch a setting off.
 */
export const appKeys: ReadonlySet<string> = new Set([
  ...['pages', 'subPackages', 'subpackages', 'entryPagePath', 'preloadRule', 'plugins', 'workers', 'static'],
  ...['window', 'tabBar', 'appBar', 'style', 'darkmode', 'themeLocation', 'resizable', 'displayMode', 'frameset'],
  ...['usingComponents', 'componentPlaceholder', 'componentFramework', 'useExtendedLib', 'resolveAlias'],
  ...['renderer', 'rendererOptions', 'lazyCodeLoading', 'enablePassiveEvent', 'debug', 'debugOptions', 'singlePage'],
  ...['permission', 'requiredPrivateInfos', 'requiredBackgroundModes', '__usePrivacyCheck__', 'networkTimeout'],
  ...['functionalPages', 'embeddedAppIdList', 'halfPage', 'entranceDeclare', 'openLocationPagePath', 'chatTools'],
  ...['sitemapLocation', 'serviceProviderTicket', 'supportedMaterials', 'openDataContext', 'miniApp'],
  ...['cloud', 'cloudVersion', 'convertRpxToVw', 'keepContextPageInCycleJump'],
]);

/** What `window` of `app.json` and the file of a page have in common. */
const windowKeyList = [
  ...['navigationBarBackgroundColor', 'navigationBarTextStyle', 'navigationBarTitleText', 'navigationStyle'],
  ...['homeButton', 'backgroundColor', 'backgroundColorContent', 'backgroundColorTop', 'backgroundColorBottom'],
  ...['backgroundTextStyle', 'enablePullDownRefresh', 'onReachBottomDistance', 'pageOrientation'],
  ...['initialRenderingCache', 'restartStrategy', 'handleWebviewPreload', 'visualEffectInBackground'],
];

export const windowKeys: ReadonlySet<string> = new Set(windowKeyList);

export const pageKeys: ReadonlySet<string> = new Set([
  ...windowKeyList,
  ...['disableScroll', 'disableSwipeBack', 'enablePassiveEvent', 'singlePage', 'style'],
  ...['usingComponents', 'componentPlaceholder', 'componentFramework', 'renderer', 'rendererOptions'],
  ...['component', 'componentGenerics', 'styleIsolation', 'pureDataPattern'],
]);
