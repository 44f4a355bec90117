import { expect, test } from './fixtures';
import { addressOf } from './build-addresses';

/*
 * For H5 alone: only H5 pages are drawn before the app starts. The specs hold back the app's scripts to see the
 * drawn page by itself, which no driver can do, so they use the browser page directly.
 */
test.describe('a drawn page', () => {
  test('is readable before any script of the app has run, and is replaced without a visible change', async ({
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto(`${addressOf('h5', 'release')}/news`, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1, name: '新闻摘要' })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const before = await page.screenshot();
    release();
    await page.waitForSelector('html[data-app=ready]');
    expect(await page.locator('#hq-drawn').count()).toBe(0);
    expect((await page.screenshot()).equals(before)).toBe(true);
  });

  test('keeps the scroll position', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(`${addressOf('h5', 'release')}/news`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => {
      const drawn = document.querySelector('#hq-drawn .taro_page');
      if (drawn !== null) drawn.scrollTop = 150;
    });
    release();
    await page.waitForSelector('html[data-app=ready]');
    expect(await page.evaluate(() => document.querySelector('#app .taro_page')?.scrollTop)).toBe(150);
  });

  test('loses no early tap', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(`${addressOf('h5', 'release')}/news`, { waitUntil: 'domcontentloaded' });
    await page
      .locator('#hq-drawn')
      .getByRole('button', { name: /^长辈版/ })
      .tap();
    release();
    await page.waitForSelector('html[data-app=ready]');
    await expect(page.getByRole('button', { name: '长辈版，已打开。按一下回到标准版' })).toBeVisible();
  });

  test('is dressed as the person wants it before the app has started', async ({ page }) => {
    await page.goto(`${addressOf('h5', 'release')}/settings`);
    await page.getByRole('radio', { name: /^长辈版/ }).tap();
    await page.getByRole('button', { name: '深色' }).tap();
    await expect(page.getByRole('button', { name: '深色', pressed: true })).toBeVisible();
    await holdScripts(page);
    await page.goto(`${addressOf('h5', 'release')}/news`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('#hq-drawn .hq-screen')).toHaveClass(/hq-mode-elder.*hq-theme-dark/);
  });
});

/* For H5 alone: a mini-program has no addresses that somebody could mistype. */
test('an address that is none of the app gives a sentence and the four ways in', async ({ page }) => {
  const answer = await page.goto(`${addressOf('h5', 'release')}/care/nonsense`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有找到这一页' })).toBeVisible();
  await page.getByRole('link', { name: '去看养老' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: '养老服务' })).toBeVisible();
});

/** Holds back the app's scripts until the returned function is called. */
async function holdScripts(page: import('@playwright/test').Page): Promise<() => void> {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  return () => {
    release();
  };
}
