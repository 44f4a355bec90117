import { subpackagesOf } from './built-routes';
import { mainPackagePages, TAB_ROUTES, ROUTES } from './routes';

const tabTitles = { news: '新闻', care: '养老', schools: '学校', relief: '救助' } as const;

export default defineAppConfig({
  pages: mainPackagePages,
  subPackages: subpackagesOf(process.env.PACK_PROFILE === 'preview' ? 'preview' : 'release'),
  // No page transition on H5: it costs time, and some people feel sick from it. WeChat knows no such key.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
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
