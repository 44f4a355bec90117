import { expect, expectToTell, test, told } from './runner-fixture';

test('a page hears of its scrolling, and of each arrival at its bottom once', async ({ driver }) => {
  await driver.open('pages/long/index');
  await expectToTell(driver, () => driver.scrollTo(100), ['scrolled to 100']);
  await driver.scrollTo(Infinity);
  const arrivals = async () => (await told(driver)).filter((words) => words === 'bottom').length;
  await expect.poll(arrivals).toBe(1);
  const frame = await driver.frame();
  const bottom = await frame.evaluate(() => window.scrollY);
  await expectToTell(driver, () => driver.scrollTo(bottom - 10), [`scrolled to ${bottom - 10}`]);
  await expectToTell(driver, () => driver.scrollTo(bottom), [`scrolled to ${bottom}`]);
  await expectToTell(driver, () => driver.scrollTo(0), ['scrolled to 0']);
  await expectToTell(driver, () => driver.scrollTo(bottom - 29), [`scrolled to ${bottom - 29}`, 'bottom']);
  await driver.scrollTo(0);
  await driver.tap(driver.findByRole('button', 'jump'));
  await expect.poll(() => frame.evaluate(() => window.scrollY)).toBe(300);
});

test('pulling down reaches a page that allows it, and no other', async ({ driver }) => {
  await driver.open('pages/long/index');
  await expectToTell(driver, () => driver.pullDown(), ['pulled']);
  await expect.poll(() => driver.calls('stopPullDownRefresh')).toHaveLength(1);
  await driver.open('pages/plain/index');
  await driver.pullDown();
  await expectToTell(driver, () => driver.hide(), ['plain onHide', 'app onHide']);
});

test('a scroll-view and pictures tell of themselves', async ({ driver }) => {
  await driver.open('pages/measure/index');
  await expect.poll(() => told(driver)).toEqual(expect.arrayContaining(['image 3 × 2', 'image missing']));
  await expectToTell(driver, () => driver.tap(driver.findByRole('button', 'scroll inside')), ['list scrolled to 120']);
  const list = driver.shown.locator('#list');
  await expectToTell(driver, () => list.evaluate((element) => void (element.scrollTop = 900)), [
    'list scrolled to 900',
    'list at its end',
  ]);
});

test('the view is measured, and a missing element has no sizes', async ({ driver }) => {
  await driver.open('pages/measure/index');
  await driver.tap(driver.findByRole('button', 'scroll inside'));
  await driver.tap(driver.findByRole('button', 'measure'));
  await expect.poll(async () => (await told(driver)).some((words) => words.startsWith('measured'))).toBe(true);
  const words = (await told(driver)).find((line) => line.startsWith('measured')) ?? '';
  const [box, boxes, list, nothing, viewport] = JSON.parse(words.slice('measured '.length)) as unknown[];
  const size = { width: 120, height: 30, left: 15, right: 135 };
  expect(box).toMatchObject({ id: 'box', dataset: { kind: 'box' }, ...size, top: 0, bottom: 30 });
  expect(boxes).toMatchObject([size, { ...size, top: 30 }]);
  expect(list).toMatchObject({ scrollTop: 120, scrollLeft: 0 });
  expect(nothing).toBeNull();
  expect(viewport).toMatchObject({ scrollTop: 0 });
});
