import Taro from '@tarojs/taro';
import { destinationUrl, ROUTES, type Destination } from '@/routes';
import type { Navigation, NavigationOutcome } from '../ports/navigation';
import {
  decode,
  declaredParameters,
  homeTabOf,
  isTab,
  readDestination,
  routeAt,
  type QueryParameters,
} from '../read-destination';
import { createTabHandover, parametersOf } from '../tab-handover';
import { handoverParameter } from '../handover-parameter';

/** WeChat refuses to open more pages than this on top of one another. */
const deepestStack = 10;

/** What WeChat's page objects hold that matters here; Taro's types leave most of it out. */
interface WechatPage {
  route?: string;
  options?: Record<string, string | undefined>;
  /** Taro's own copy of the query, which is there while the page is still loading. */
  $taroParams?: Record<string, string | undefined>;
}

/** Moves through WeChat's page stack. */
export function createNavigation(): Navigation {
  const handover = createTabHandover();
  /** Pages whose own query was taken already. */
  const takenQueries = new WeakSet<WechatPage>();
  const takenHandovers = new WeakSet<WechatPage>();

  async function go(destination: Destination, inPlace: boolean): Promise<NavigationOutcome> {
    try {
      if (isTab(destination.page)) {
        if (destination.page !== pageName(shownPage()))
          await Taro.switchTab({ url: `/${ROUTES[destination.page].path}` });
        handover.give(destination.page, parametersOf(destination));
      } else {
        const url = destinationUrl(destination, 'path');
        if (inPlace || pageStack().length >= deepestStack) await Taro.redirectTo({ url });
        else await Taro.navigateTo({ url });
      }
      return 'opened';
    } catch {
      return 'unavailable';
    }
  }

  return {
    open: (destination) => go(destination, false),
    switchTab: (tab) => go({ page: tab }, false),
    replace: (destination) => go(destination, true),
    async back() {
      if (pageStack().length > 1) {
        try {
          await Taro.navigateBack();
          return 'wentBack';
        } catch {
          return 'stayed';
        }
      }
      const page = pageName(shownPage());
      if (page !== null && isTab(page)) return 'stayed';
      const outcome = await go({ page: homeTabOf(page ?? 'news') }, false);
      return outcome === 'opened' ? 'wentHome' : 'stayed';
    },
    current() {
      const page = pageName(shownPage());
      return page === null ? null : readDestination(page, queryOf(shownPage()));
    },
    takeTabParameters(tab) {
      // A shared card may open a tab with a query, and only the page itself knows of it.
      const shown = shownPage();
      if (shown !== undefined && pageName(shown) === tab && !takenQueries.has(shown)) {
        takenQueries.add(shown);
        return { ...declaredParameters(tab, queryOf(shown)), ...handover.take(tab) };
      }
      return handover.take(tab);
    },
    subscribeTabParameters: handover.subscribe,
    takeHandover() {
      const shown = shownPage();
      if (shown === undefined || takenHandovers.has(shown)) return null;
      takenHandovers.add(shown);
      return queryOf(shown)[handoverParameter] ?? null;
    },
    addressOf: (destination) => destinationUrl(destination, 'path'),
  };
}

function pageStack(): WechatPage[] {
  return Taro.getCurrentPages();
}

function shownPage(): WechatPage | undefined {
  return pageStack()[pageStack().length - 1];
}

function pageName(page: WechatPage | undefined) {
  return page?.route === undefined ? null : routeAt(page.route, 'path');
}

/** WeChat hands a page its query as it stands in the address, not decoded. */
function queryOf(page: WechatPage | undefined): QueryParameters {
  const query = { ...page?.options, ...page?.$taroParams };
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, decode(value ?? '')]));
}
