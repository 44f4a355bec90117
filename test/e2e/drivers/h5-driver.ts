import { expect, type CDPSession, type Page } from '@playwright/test';
import { storePrefix } from '../../../src/platform/store-prefix';
import { destinationUrl, type Destination } from '../../../src/routes';
import type { AppDriver } from '../driver';
import { surfaceActions } from './visible-surface';

/** What browsers call `medium`, in CSS pixels. */
const usualTextPx = 16;

/**
 * Drives the H5 build in a browser page.
 * @param address where the build is served, without a slash at the end.
 */
export function createH5Driver(page: Page, address: string): AppDriver {
  const errors: string[] = [];
  let textSession: CDPSession | undefined;
  page.on('console', (message) => {
    const { url } = message.location();
    // `keep` may open a bare file, which names no icon.
    if (message.type() === 'error' && url !== `${address}/favicon.ico`) errors.push(`${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));

  const actions = surfaceActions({
    root: page,
    frame: () => Promise.resolve(page.mainFrame()),
    hasKeyboard: true,
    mainInside: '#app',
  });
  return {
    target: 'h5',
    ...actions,
    tapTab: (name) => actions.tapByRole('link', name),

    async open(destination: Destination) {
      await page.goto(address + destinationUrl(destination, 'address'));
      // A prerendered page is replaced by the app as soon as that has started: taps before are not lost, but tests
      // are of the app.
      // Not the main part: an address may open something over it, which hides it.
      await expect(page.locator('#app .hq-screen').filter({ visible: true })).toContainText(/\S/);
    },
    // A browser is given the whole page at once.
    settle: () => Promise.resolve(),
    async back() {
      await page.goBack();
    },
    currentAddress() {
      const { pathname, search, hash } = new URL(page.url());
      return Promise.resolve(pathname + search + hash);
    },
    async keep(key, value) {
      // A store belongs to an address: any file of the build has the same.
      if (!page.url().startsWith(address)) await page.goto(`${address}/icon.svg`);
      await page.evaluate(([name, text]) => localStorage.setItem(name, text), [storePrefix + key, value] as const);
    },
    async setSystemText(scale) {
      // The size lasts as long as the session that has set it.
      await textSession?.detach();
      textSession = undefined;
      if (scale === 1) return;
      textSession = await page.context().newCDPSession(page);
      const standard = Math.round(usualTextPx * scale);
      await textSession.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
    },
    screenshot() {
      return page.screenshot();
    },
    async setOffline(offline) {
      await page.context().setOffline(offline);
    },
    complaints: () => Promise.resolve(errors),
  };
}
