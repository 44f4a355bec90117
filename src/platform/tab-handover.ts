import type { Destination, TabRouteName } from '@/routes';
import type { TabParameters } from './ports/navigation';
import type { QueryParameters } from './read-destination';

/**
 * Keeps what is handed to a tab until the tab takes it. WeChat allows no query on a tab, and Taro's browser router
 * shows a tab that exists already without reading its address again.
 */
export interface TabHandover {
  /** Hands parameters to a tab in place of earlier ones; none wipes what nobody took. */
  give: (tab: TabRouteName, parameters: QueryParameters) => void;
  /** What was given, once. */
  take: <Tab extends TabRouteName>(tab: Tab) => TabParameters<Tab>;
  /** Calls the listener after each gift to the tab; returns the way to stop it. */
  subscribe: (tab: TabRouteName, listener: () => void) => () => void;
}

/** An empty hand-over. */
export function createTabHandover(): TabHandover {
  const waiting = new Map<TabRouteName, QueryParameters>();
  const listeners = new Map<TabRouteName, Set<() => void>>();
  return {
    give(tab, parameters) {
      if (Object.keys(parameters).length === 0) {
        waiting.delete(tab);
        return;
      }
      waiting.set(tab, parameters);
      [...(listeners.get(tab) ?? [])].forEach((listener) => listener());
    },
    take<Tab extends TabRouteName>(tab: Tab) {
      const parameters = waiting.get(tab) ?? {};
      waiting.delete(tab);
      // Only parameters that the tab's route declares are given.
      return parameters as TabParameters<Tab>;
    },
    subscribe(tab, listener) {
      const ofTab = listeners.get(tab) ?? new Set();
      listeners.set(tab, ofTab.add(listener));
      return () => ofTab.delete(listener);
    },
  };
}

/** The parameters of a destination without its page. */
export function parametersOf(destination: Destination): QueryParameters {
  const entries = Object.entries<string | undefined>(destination);
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] => entry[0] !== 'page' && entry[1] !== undefined && entry[1] !== '',
    ),
  );
}
