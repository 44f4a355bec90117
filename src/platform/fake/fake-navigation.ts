import { destinationUrl, type Destination } from '@/routes';
import type { BackOutcome, Navigation, NavigationOutcome } from '../ports/navigation';
import { homeTabOf, isTab } from '../read-destination';
import { createTabHandover, parametersOf } from '../tab-handover';

/** A history in memory, with the addresses of H5. */
export interface FakeNavigation extends Navigation {
  /** The pages gone through, the present one last; Back takes the last away. */
  history: Destination[];
  /** What becomes of a wish to open a page. */
  outcome: NavigationOutcome;
  /** What the next `takeHandover` gives. */
  handover: string | null;
}

/**
 * @param entry the page that the app was opened at.
 * @example createFakeNavigation({ page: 'place', id: 'demo-01' })
 */
export function createFakeNavigation(entry: Destination = { page: 'news' }): FakeNavigation {
  const tabs = createTabHandover();
  if (isTab(entry.page)) tabs.give(entry.page, parametersOf(entry));

  const navigation: FakeNavigation = {
    history: [entry],
    outcome: 'opened',
    handover: null,
    current: () => navigation.history[navigation.history.length - 1] ?? null,
    open: (destination) => Promise.resolve(go(destination, navigation.history)),
    replace: (destination) => Promise.resolve(go(destination, navigation.history.slice(0, -1))),
    switchTab: (tab) =>
      Promise.resolve(navigation.current()?.page === tab ? 'opened' : go({ page: tab }, navigation.history)),
    back: () => Promise.resolve(goBack()),
    takeTabParameters: tabs.take,
    subscribeTabParameters: tabs.subscribe,
    takeHandover() {
      const { handover } = navigation;
      navigation.handover = null;
      return handover;
    },
    addressOf: (destination) => destinationUrl(destination, 'address'),
  };

  function go(destination: Destination, below: readonly Destination[]): NavigationOutcome {
    if (navigation.outcome === 'unavailable') return 'unavailable';
    const isShown = JSON.stringify(navigation.current()) === JSON.stringify(destination);
    if (!isShown) navigation.history = [...below, destination];
    if (isTab(destination.page)) tabs.give(destination.page, parametersOf(destination));
    return 'opened';
  }

  function goBack(): BackOutcome {
    if (navigation.history.length > 1) {
      navigation.history.pop();
      return 'wentBack';
    }
    const page = navigation.current()?.page ?? 'news';
    if (isTab(page)) return 'stayed';
    return go({ page: homeTabOf(page) }, []) === 'opened' ? 'wentHome' : 'stayed';
  }

  return navigation;
}
