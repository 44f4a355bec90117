import { test as base, type Page } from '@playwright/test';

/** The address of an empty page, which stores nothing. */
const blank = 'about:blank';

interface WorkerFixtures {
  /** The one page of a worker; specs use `page`, which is this page made as new. */
  sharedPage: Page;
}

/**
 * Playwright's `test`, whose `page` is one and the same for all specs of a worker: a new one for each keeps a core
 * busy for almost a second, longer than most specs take. Before each spec it is as new: nothing is shown, stored,
 * cached by the app, listened to, intercepted or emulated.
 * @example import { test } from '../../tools/checks/shared-page';
 */
export const test = base.extend<object, WorkerFixtures>({
  sharedPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],

  page: async ({ sharedPage, viewport }, use) => {
    if (viewport !== null) await sharedPage.setViewportSize(viewport);
    await use(sharedPage);
    await renew(sharedPage);
  },
});

async function renew(page: Page): Promise<void> {
  for (const event of ['console', 'pageerror', 'request', 'response', 'dialog'] as const) {
    page.removeAllListeners(event);
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().setOffline(false);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null });
  if (page.url() === blank) return;
  const { origin } = new URL(page.url());
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto(blank);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}
