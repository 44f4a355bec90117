import './taro-web';
import { h5CustomRoutesOf } from '@/built-routes';
import { ROUTES, TAB_ROUTES, type Destination } from '@/routes';
// Before the router: Taro's API and its router import one another and load in this order alone.
import { createNavigation } from '../adapters/navigation.h5';
import { createRouter, history, setHistoryMode } from '@tarojs/router';
import { Current } from '@tarojs/runtime';

/** What Taro's router did with its pages, such as `mount /care`. */
let changes: string[] = [];

/** Stands in for React: draws an empty element for each page. */
const app = {
  mount(_component: unknown, id: string, done: () => void) {
    changes.push(`mount ${pathOf(id)}`);
    const page = document.createElement('div');
    page.className = 'taro_page';
    page.id = id;
    document.body.append(page);
    done();
  },
  unmount(id: string, done: () => void) {
    changes.push(`unmount ${pathOf(id)}`);
    document.getElementById(id)?.remove();
    done();
  },
};

const configuration = {
  animation: false,
  router: { mode: 'browser', customRoutes: h5CustomRoutesOf('release') },
  tabBar: { custom: true, list: TAB_ROUTES.map((tab) => ({ pagePath: ROUTES[tab].path })) },
  window: { navigationStyle: 'custom' },
  routes: Object.values(ROUTES).map(({ path }) => ({
    path,
    load: (context: unknown, parameters: unknown) => Promise.resolve([() => null, context, parameters]),
  })),
};

function pathOf(id: string): string {
  return id.replace(/\?.*/, '');
}

function shownPages(): string[] {
  return [...document.querySelectorAll('.taro_page:not(.taro_page_shade)')].map(({ id }) => pathOf(id));
}

/** The router loads and removes pages in timers of its own. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

describe("navigation on Taro's own router", () => {
  it('keeps the tabs as they were left, and Back goes through all steps', async () => {
    window.history.pushState(null, '', '/news');
    setHistoryMode('browser');
    Reflect.set(Current, 'app', app);
    Reflect.apply(createRouter, undefined, [history, app, configuration, 'react']);
    await settle();
    const navigation = createNavigation();
    const after = async (step: Promise<string>) => {
      changes = [];
      expect(['opened', 'wentBack']).toContain(await step);
      await settle();
      return { current: navigation.current(), shown: shownPages(), changes };
    };
    const care: Destination = { page: 'care', kind: 'nursingHome' };

    expect(await after(navigation.open(care))).toEqual({ current: care, shown: ['/care'], changes: ['mount /care'] });
    expect(await after(navigation.switchTab('news'))).toEqual({
      current: { page: 'news' },
      shown: ['/news'],
      changes: [],
    });
    expect(await after(navigation.back())).toEqual({ current: care, shown: ['/care'], changes: [] });
    expect(await after(navigation.open({ page: 'place', id: 'demo-01' }))).toEqual({
      current: { page: 'place', id: 'demo-01' },
      shown: ['/care/place'],
      changes: ['mount /care/place'],
    });
    expect(await after(navigation.back())).toEqual({
      current: care,
      shown: ['/care'],
      changes: ['unmount /care/place'],
    });
    expect(await after(navigation.back())).toEqual({ current: { page: 'news' }, shown: ['/news'], changes: [] });
    expect(await navigation.back()).toBe('stayed');
  });
});
