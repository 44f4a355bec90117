import { mainPackagePages, subpackages, TAB_ROUTES, ROUTES } from './routes';

const tabTitles = { news: '新闻', care: '养老', schools: '学校', relief: '救助' } as const;

export default defineAppConfig({
  pages: mainPackagePages,
  subPackages: subpackages,
  // No page transition: it costs time, and some people feel sick from it.
  animation: false,
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '红桥民生',
    backgroundTextStyle: 'dark',
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
