import { expect, expectTold, expectToTell, go, test, told } from './runner-fixture';

test('a page is opened with its query as it stands in the address', async ({ driver, page }) => {
  await driver.open('pages/plain/index', { name: '%E6%A1%A5', sum: '1=2', plus: 'a+b' });
  await expect(driver.shown.locator('.query')).toHaveText('{"name":"%E6%A1%A5","sum":"1=2","plus":"a+b"}');
  expect(await driver.shownPath()).toBe('pages/plain/index');
  expect(await driver.openPages()).toBe(1);
  // WeChat's own header stands above a page that draws none.
  await expect(page.locator('#title')).toHaveText('平页');
  await expect(page.locator('#header')).toBeVisible();

  await go(driver, 'navigateTo', '/pages/plain/index?name=%E6%A1%A5&sum=1=2&empty=&bare');
  await expect(driver.shown.locator('.query')).toHaveText('{"name":"%E6%A1%A5","sum":"1=2","empty":"","bare":""}');
  await go(driver, 'navigateTo', '../more/../plain/index?relative=1');
  await expect(driver.shown.locator('.query')).toHaveText('{"relative":"1"}');
});

test('without a path the first page is opened, with the app’s own data and sheets', async ({ driver, page }) => {
  await driver.open();
  expect(await driver.shownPath()).toBe('pages/home/index');
  await expect(driver.findByText('你好，红桥')).toHaveCSS('color', 'rgb(1, 2, 3)');
  expect((await driver.shown.locator('#wide').boundingBox())?.width).toBe(187.5);
  await expect(page.getByRole('tab')).toHaveText(['首页', '更多']);
  await expect(page.getByRole('tab', { name: '首页' })).toHaveAttribute('aria-selected', 'true');
});

test('elements are found by role, text and label, where they are visible', async ({ driver }) => {
  await driver.open('pages/plain/index');
  await expect(driver.findByText('route: pages/plain/index')).toHaveCount(1);
  await expect(driver.findByRole('button', 'navigateTo')).toHaveCount(1);
  await expect(driver.findByRole('button', 'navigate')).toHaveCount(0);
  await expect(driver.findByRole('heading', 'a heading')).toHaveCount(1);
  await expect(driver.findByLabel('address')).toHaveCount(1);
  await expect(driver.shown.getByText('hidden words')).toHaveCount(1);
  await expect(driver.findByText('hidden words')).toHaveCount(0);
  expect((await driver.screenshot()).subarray(1, 4).toString()).toBe('PNG');
});

test('an unknown page is told to the app, which may open another', async ({ driver }) => {
  await driver.open('pages/nowhere/index', { id: '1' });
  await expectTold(driver, [
    'app onLaunch pages/nowhere/index {"id":"1"}',
    'app onShow',
    'app onPageNotFound pages/nowhere/index',
    'plain onLoad',
    'plain onShow',
    'plain onReady',
  ]);
  await expect(driver.shown.locator('.query')).toHaveText('{"instead":"1"}');
  await go(driver, 'navigateTo', '/pages/nowhere/index');
  await expect(driver.findByText('navigateTo:fail page "pages/nowhere/index" is not found')).toHaveCount(1);
});

test('scripts of a subpackage come with its first page', async ({ driver, page }) => {
  await driver.open();
  const ask = (): Promise<void> => driver.tap(driver.findByRole('button', 'ask for prices'));
  const before = (await told(driver)).length;
  await ask();
  await expect.poll(async () => (await told(driver)).slice(before).join()).toContain('no prices: module');
  await go(driver, 'navigateTo', '/packages/extra/shop/index');
  await expect(driver.findByText('tea costs 5')).toHaveCount(1);
  await expect(page.locator('#title')).toHaveText('小店');
  await driver.back();
  await expect.poll(() => driver.shownPath()).toBe('pages/home/index');
  await expectToTell(driver, ask, ['tea costs 5']);
});
