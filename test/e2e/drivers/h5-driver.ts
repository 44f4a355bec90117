import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { destinationUrl, type Destination } from '../../../src/routes';
import type { AccessibilityFault, AppDriver, Name, Role } from '../driver';

/**
 * Drives the H5 build in a browser page.
 * @param address where the build is served, without a slash at the end.
 */
export function createH5Driver(page: Page, address: string): AppDriver {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));

  // Taro keeps the pages that one came from in the document, hidden: only what is visible counts.
  const byRole = (role: Role, name?: Name): Locator =>
    page.getByRole(role, name === undefined ? {} : { name, exact: true }).filter({ visible: true });
  const byText = (text: Name): Locator => page.getByText(text).filter({ visible: true });
  const main = (): Locator => page.locator('#app').getByRole('main').filter({ visible: true });

  return {
    target: 'h5',

    async open(destination: Destination) {
      await page.goto(address + destinationUrl(destination, 'address'));
      // A prerendered page is replaced by the app as soon as that has started: taps before are not lost, but tests
      // are of the app.
      // Not the main part: an address may open something over it, which hides it.
      await expect(page.locator('#app .hq-screen').filter({ visible: true })).toContainText(/\S/);
    },
    async back() {
      await page.goBack();
    },
    currentAddress() {
      const { pathname, search, hash } = new URL(page.url());
      return Promise.resolve(pathname + search + hash);
    },

    async tapByRole(role, name) {
      await byRole(role, name).first().tap();
    },
    async tapText(text) {
      await byText(text).first().tap();
    },
    async typeInto(fieldName, text) {
      await page.getByLabel(fieldName).filter({ visible: true }).first().fill(text);
    },

    async seesText(text) {
      await expect(byText(text).first()).toBeVisible();
    },
    async seesNoText(text) {
      await expect(byText(text)).toHaveCount(0);
    },
    async seesRole(role, name) {
      await expect(byRole(role, name).first()).toBeVisible();
    },
    async seesNoRole(role, name) {
      await expect(byRole(role, name)).toHaveCount(0);
    },
    countByRole(role, name) {
      return byRole(role, name).count();
    },
    mainText() {
      return main().innerText();
    },

    screenshot() {
      return page.screenshot();
    },
    async axe(): Promise<AccessibilityFault[]> {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, help, nodes }) => ({
        rule: id,
        help,
        elements: nodes.map((node) => node.target.join(' ')),
      }));
    },
    smallestText() {
      return page.evaluate(() => {
        let smallest = { size: Infinity, text: '' };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.textContent?.trim() ?? '';
          const parent = node.parentElement;
          if (text === '' || parent === null || parent.closest('script, style') !== null) continue;
          if (parent.getClientRects().length === 0) continue;
          const size = parseFloat(getComputedStyle(parent).fontSize);
          if (size < smallest.size) smallest = { size, text };
        }
        return smallest;
      });
    },
    targetsSmallerThan(size) {
      return page.evaluate(
        (limit) =>
          [...document.querySelectorAll('button, a[href], input')]
            .filter((element) => element.getClientRects().length > 0)
            .filter((element) => {
              const { width, height } = element.getBoundingClientRect();
              return width < limit || height < limit;
            })
            .map((element) => element.textContent),
        size,
      );
    },
    scrollsSideways() {
      // Taro scrolls each page inside an element of its own.
      return page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.taro_page')].some(
          (element) => element.scrollWidth > element.clientWidth,
        ),
      );
    },
    async setOffline(offline) {
      await page.context().setOffline(offline);
    },
    consoleErrors: () => errors,
  };
}
