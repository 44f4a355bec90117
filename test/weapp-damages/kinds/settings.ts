import type { Damage } from '../damage';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** What is wrong in `app.json`, in other settings, or in the shape of the packages. */
export const settingsDamages: readonly Damage[] = [
  {
    name: 'app.json is no JSON',
    inflict: (build) => build.append('app.json', ','),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'app.json names a page that is not there',
    inflict: (build) => build.changeApp((app) => ({ ...app, pages: [...app.pages, 'pages/gone/index'] })),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'app.json names a page twice',
    inflict: (build) => build.changeApp((app) => ({ ...app, pages: [...app.pages, ...app.pages.slice(0, 1)] })),
    caughtBy: ['static'],
  },
  {
    name: 'app.json does not name a page that the app opens',
    inflict: (build) => build.changeApp((app) => ({ ...app, pages: app.pages.filter((page) => !/news/.test(page)) })),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'app.json has a key that WeChat does not know',
    inflict: (build) => build.changeApp((app) => ({ ...app, lazyCodeLoadin: 'requiredComponents' })),
    caughtBy: ['static'],
  },
  {
    name: 'the tab bar has one entry',
    inflict: (build) =>
      build.changeApp((app) => ({ ...app, tabBar: { ...app.tabBar, list: app.tabBar.list.slice(0, 1) } })),
    caughtBy: ['static'],
  },
  {
    name: 'a tab leads into a subpackage',
    inflict: (build) =>
      build.changeApp((app) => ({
        ...app,
        pages: app.pages.filter((page) => page !== 'pages/care/index'),
        subPackages: [...app.subPackages, { root: 'pages/care', pages: ['index'] }],
      })),
    caughtBy: ['static'],
    page: 'care',
  },
  {
    name: 'the icon of a tab is over 40 KB',
    inflict: (build) => {
      build.add('icon.png', Buffer.alloc(40 * kilobyte + 1));
      build.changeApp((app) => {
        const list = app.tabBar.list.map((tab) => ({ ...tab, iconPath: 'icon.png' }));
        return { ...app, tabBar: { ...app.tabBar, list } };
      });
    },
    caughtBy: ['static'],
  },
  {
    name: 'theme.json lacks a variable',
    inflict: (build) => build.replace('theme.json', /"pageColour"/, '"pageColor"'),
    caughtBy: ['static'],
  },
  {
    name: 'a page does not name the component comp',
    inflict: (build) => build.replace('pages/news/index.json', /"usingComponents":\{[^}]*\}/, '"usingComponents":{}'),
    caughtBy: ['static'],
  },
  {
    name: 'a page names a component that is not there',
    inflict: (build) => build.replace('pages/news/index.json', /"\.\.\/\.\.\/comp"/, '"../../gone"'),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'the main package is over 2 MB',
    inflict: (build) => build.add('padding.png', Buffer.alloc(2 * megabyte)),
    caughtBy: ['static'],
  },
  {
    name: 'a subpackage is over 2 MB',
    inflict: (build) => build.add('packages/care/padding.png', Buffer.alloc(2 * megabyte)),
    caughtBy: ['static'],
    page: 'place',
  },
];
