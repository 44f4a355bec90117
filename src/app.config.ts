import { subpackagesOf } from './built-routes';
import { mainPackagePages, TAB_ROUTES, ROUTES } from './routes';

const tabTitles = { news: '新闻', care: '养老', schools: '学校', relief: '救助' } as const;

/** WeChat's plugin 微信同声传译, whose AppID is the same for everybody. `config/speech.ts` has checked the version. */
const speechPlugin = { version: process.env.WECHAT_SI_VERSION ?? '', provider: 'wx069ba97219f66d99' };
const hasSpeechPlugin = process.env.TARO_ENV === 'weapp' && speechPlugin.version !== '';

export default defineAppConfig({
  pages: mainPackagePages,
  subPackages: subpackagesOf(process.env.PACK_PROFILE === 'preview' ? 'preview' : 'release'),
  // No page transition on H5: it costs time, and some people feel sick from it. WeChat knows no such key.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  // Only where the build was given a version: an app that names a plugin it may not use does not start.
  ...(hasSpeechPlugin ? { plugins: { WechatSI: speechPlugin } } : {}),
  // Lets style sheets in WeChat see whether the phone is dark.
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '红桥民生',
    backgroundColor: '@pageColour',
    backgroundTextStyle: '@pageTextStyle',
  },
  tabBar: {
    // Drawn by ui/components/TabBar: the native bar's text cannot grow.
    custom: true,
    color: '#3d4f50',
    selectedColor: '#0f5f63',
    backgroundColor: '#ffffff',
    list: TAB_ROUTES.map((name) => ({ pagePath: ROUTES[name].path, text: tabTitles[name] })),
  },
});
