import type { MiniProgramDriver } from './index';
import { expect, expectTold, expectToTell, go, test, told } from './runner-fixture';

const start = (path: string): string[] => [`app onLaunch ${path} {}`, 'app onShow'];
const opened = (name: string): string[] => [`${name} onLoad`, `${name} onShow`, `${name} onReady`];

async function expectShown(driver: MiniProgramDriver, path: string, openPages: number): Promise<void> {
  await expect.poll(() => driver.shownPath()).toBe(path);
  await expect.poll(() => driver.openPages()).toBe(openPages);
}

test('app and pages live through their moments in order', async ({ driver }) => {
  await driver.open();
  await expectTold(driver, [...start('pages/home/index'), ...opened('home')]);
  await expectToTell(driver, () => driver.hide(), ['home onHide', 'app onHide']);
  await expectToTell(driver, () => driver.show(), ['app onShow', 'home onShow']);
  await expectToTell(driver, () => go(driver, 'navigateTo', '/pages/plain/index'), ['home onHide', ...opened('plain')]);
  await expectShown(driver, 'pages/plain/index', 2);
  await expectToTell(driver, () => go(driver, 'redirectTo', '/packages/extra/shop/index'), [
    'plain onUnload',
    ...opened('shop'),
  ]);
  await expectShown(driver, 'packages/extra/shop/index', 2);
  await expectToTell(driver, () => go(driver, 'navigateBack'), ['shop onUnload', 'home onShow']);
  await expectShown(driver, 'pages/home/index', 1);
  await go(driver, 'navigateTo', '/pages/plain/index');
  await expectShown(driver, 'pages/plain/index', 2);
  await expect(driver.shown.locator('.depth')).toHaveText('2');
  const before = (await told(driver)).length;
  await go(driver, 'reLaunch', '/packages/extra/shop/index');
  await expectShown(driver, 'packages/extra/shop/index', 1);
  await expect.poll(async () => (await told(driver)).length).toBe(before + 5);
  const closing = (await told(driver)).slice(before);
  expect(closing.slice(0, 2).sort()).toEqual(['home onUnload', 'plain onUnload']);
  expect(closing.slice(2)).toEqual(opened('shop'));
});

test('tab pages live on when another is shown, other pages are closed', async ({ driver, page }) => {
  await driver.open();
  await expect(driver.findByText('visits: 1')).toHaveCount(1);
  await expectToTell(driver, () => driver.switchTab('更多'), ['home onHide', ...opened('more')]);
  await expectShown(driver, 'pages/more/index', 2);
  await expect(page.getByRole('tab', { name: '更多' })).toHaveAttribute('aria-selected', 'true');
  await expectToTell(driver, () => driver.switchTab('首页'), ['more onHide', 'home onShow']);
  await expect(driver.findByText('visits: 2')).toHaveCount(1);
  await expectToTell(driver, () => driver.switchTab('首页'), []);

  await go(driver, 'navigateTo', '/pages/plain/index');
  await expectShown(driver, 'pages/plain/index', 3);
  await expect(page.locator('#tabs')).toBeHidden();
  await expectToTell(driver, () => go(driver, 'switchTab', '/pages/more/index'), ['plain onUnload', 'more onShow']);
  await expectShown(driver, 'pages/more/index', 2);
  await expect(page.locator('#tabs')).toBeVisible();
});

test('the back key closes the shown page, and at the first one leaves', async ({ driver, page }) => {
  await driver.open('pages/plain/index');
  await go(driver, 'navigateTo', '/packages/extra/shop/index');
  await expectShown(driver, 'packages/extra/shop/index', 2);
  await expectToTell(driver, () => driver.back(), ['shop onUnload', 'plain onShow']);
  await go(driver, 'navigateTo', '/packages/extra/shop/index');
  await expectShown(driver, 'packages/extra/shop/index', 2);
  await expectToTell(driver, () => page.locator('#back').tap(), ['shop onUnload', 'plain onShow']);
  expect(await driver.calls('leave')).toEqual([]);
  await expectToTell(driver, () => driver.back(), ['plain onHide', 'app onHide']);
  expect(await driver.calls('leave')).toEqual([null]);
  await expectShown(driver, 'pages/plain/index', 1);
});

test('ten pages may stand on one another, and no more', async ({ driver }) => {
  await driver.open('pages/plain/index');
  for (let depth = 2; depth <= 10; depth += 1) {
    await go(driver, 'navigateTo', '/pages/plain/index');
    await expect(driver.shown.locator('.depth')).toHaveText(String(depth));
  }
  await go(driver, 'navigateTo', '/pages/plain/index');
  await expect(driver.findByText(/^navigateTo:fail webview count limit exceed/)).toHaveCount(1);
  expect(await driver.openPages()).toBe(10);
});

const refusals = [
  ['navigateTo', '/pages/home/index', 'navigateTo:fail can not navigateTo a tabbar page'],
  ['redirectTo', '/pages/home/index', 'redirectTo:fail can not redirectTo a tabbar page'],
  ['redirectTo', '/pages/nowhere/index', 'redirectTo:fail page "pages/nowhere/index" is not found'],
  ['reLaunch', '/pages/nowhere/index', 'reLaunch:fail page "pages/nowhere/index" is not found'],
  ['switchTab', '/pages/home/index?id=1', 'switchTab:fail url not support queryString'],
  ['switchTab', '/pages/long/index', 'switchTab:fail can not switch to no-tabBar page'],
  ['navigateBack', '', 'navigateBack:fail cannot navigate back at first page.'],
] as const;

test('what WeChat refuses is refused in its words, and the page stays', async ({ driver }) => {
  await driver.open('pages/plain/index');
  for (const [way, url, message] of refusals) {
    await go(driver, way, url);
    await expect(driver.shown.locator('.go-answer')).toHaveText(message);
  }
  await expectShown(driver, 'pages/plain/index', 1);
});
