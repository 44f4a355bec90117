import type { Destination, RouteParameters, TabRouteName } from '@/routes';

/** `unavailable`: the page could not be opened, such as a subpackage that did not arrive; the person is where they were. */
export type NavigationOutcome = 'opened' | 'unavailable';

/** `wentHome`: there was nothing to go back to, so the tab that the page belongs to was opened. `stayed`: on a tab already. */
export type BackOutcome = 'wentBack' | 'wentHome' | 'stayed';

/** The parameters handed to a tab; each may be missing. */
export type TabParameters<Tab extends TabRouteName> = Partial<RouteParameters<Tab>>;

/**
 * Moves between pages. No method rejects.
 * @example
 * await navigation.open({ page: 'care', kind: 'nursingHome' });
 * // in the care page: once when it appears, and again whenever something new is handed over
 * const { kind } = navigation.takeTabParameters('care');
 */
export interface Navigation {
  /** Opens a page on top of the present one; a tab is switched to, and its parameters are handed over. */
  open: (destination: Destination) => Promise<NavigationOutcome>;
  /** Shows a tab as it was left. In a browser this is a step of its own that Back undoes. */
  switchTab: (tab: TabRouteName) => Promise<NavigationOutcome>;
  /** Opens a page in place of the present one, so that Back skips it. */
  replace: (destination: Destination) => Promise<NavigationOutcome>;
  /** Goes back one step, or to the tab that the page belongs to when there is none. */
  back: () => Promise<BackOutcome>;
  /** The page that is shown, with its parameters decoded; `null` when the address names no page of the app. */
  current: () => Destination | null;
  /**
   * What was handed to a tab since it was last taken, by `open` or by the address the app was opened with; then forgotten.
   * WeChat allows no query on a tab, so a tab must never read its address itself.
   */
  takeTabParameters: <Tab extends TabRouteName>(tab: Tab) => TabParameters<Tab>;
  /** Calls the listener whenever something is handed to the tab; a tab that is shown already is not shown again. */
  subscribeTabParameters: (tab: TabRouteName, listener: () => void) => () => void;
  /** What a share handed to the page that is shown (`ShareContent.handover`), once; then it is wiped from the address. */
  takeHandover: () => string | null;
  /** The address of a page for links: an href on H5, a page path in the mini-program. */
  addressOf: (destination: Destination) => string;
}
