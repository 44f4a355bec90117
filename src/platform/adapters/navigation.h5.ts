import Taro from '@tarojs/taro';
import { destinationUrl, type Destination } from '@/routes';
import type { Navigation, NavigationOutcome } from '../ports/navigation';
import { decode, declaredParameters, homeTabOf, isTab, readDestination, readQuery, routeAt } from '../read-destination';
import { createTabHandover, parametersOf } from '../tab-handover';

/**
 * Moves through the browser's history with Taro's router. Tabs are pushed like any page, so that Back works;
 * the router keeps tab pages and shows them again as they were.
 */
export function createNavigation(): Navigation {
  const handover = createTabHandover();
  const current = () => {
    const page = routeAt(window.location.pathname, 'address');
    return page === null ? null : readDestination(page, readQuery(window.location.search));
  };

  async function go(destination: Destination, move: 'navigateTo' | 'redirectTo'): Promise<NavigationOutcome> {
    const url = destinationUrl(destination, 'address');
    const here = window.location.pathname + window.location.search;
    try {
      // Pushing the address that is shown would make Back seem broken.
      if (url !== here) await (move === 'navigateTo' ? Taro.navigateTo({ url }) : Taro.redirectTo({ url }));
    } catch {
      return 'unavailable';
    }
    if (isTab(destination.page)) handover.give(destination.page, parametersOf(destination));
    return 'opened';
  }

  // The app was opened at a tab's address: its query is handed over like any other.
  const entry = routeAt(window.location.pathname, 'address');
  if (entry !== null && isTab(entry)) {
    handover.give(entry, declaredParameters(entry, readQuery(window.location.search)));
  }

  return {
    current,
    open: (destination) => go(destination, 'navigateTo'),
    switchTab: (tab) => (current()?.page === tab ? Promise.resolve('opened') : go({ page: tab }, 'navigateTo')),
    replace: (destination) => go(destination, 'redirectTo'),
    async back() {
      if (stepsInApp() > 0) {
        await stepBack();
        return 'wentBack';
      }
      const page = routeAt(window.location.pathname, 'address');
      if (page !== null && isTab(page)) return 'stayed';
      const outcome = await go({ page: homeTabOf(page ?? 'news') }, 'redirectTo');
      return outcome === 'opened' ? 'wentHome' : 'stayed';
    },
    takeTabParameters: handover.take,
    subscribeTabParameters: handover.subscribe,
    takeHandover() {
      const { hash, pathname, search } = window.location;
      if (hash.length < 2) return null;
      // The router's state stays: it knows from it how far Back may go.
      window.history.replaceState(window.history.state, '', pathname + search);
      return decode(hash.slice(1));
    },
    addressOf: (destination) => destinationUrl(destination, 'address'),
  };
}

/** How many steps of this app lie behind the present one: the router numbers its entries, also across a reload. */
function stepsInApp(): number {
  const state = window.history.state as { idx?: number } | null;
  return state?.idx ?? 0;
}

/** Not `Taro.navigateBack`: it counts cached pages and reloads the page when it finds only one. */
function stepBack(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    window.history.back();
  });
}
