import { expect, expectTold, expectToTell, test, told } from './runner-fixture';
import type { MiniProgramDriver } from './index';

const target = (driver: MiniProgramDriver, text: string) => driver.findByText(new RegExp(`^${text}$`));

test('taps go down and up through the elements around, until a handler catches them', async ({ driver }) => {
  await driver.open('pages/touch/index');
  const from = (await told(driver)).length;
  for (const name of ['bound', 'caught', 'colon', 'marked', 'gated']) await driver.tap(target(driver, name));
  const captured = 'captured tap outer';
  await expectTold(
    driver,
    [
      ...[captured, 'tap bound from bound', 'tap outer from bound'],
      ...[captured, 'tap caught from caught'],
      ...[captured, 'tap colon from colon', 'tap outer from colon'],
      ...[captured, 'mark 7', 'tap outer from marked'],
      'captured tap gate',
    ],
    from,
  );
});

test('a long press that is heard is no tap, and a short one is nothing else', async ({ driver }) => {
  await driver.open('pages/touch/index');
  await expectToTell(driver, () => driver.longPress(target(driver, 'press')), ['longpress press from press']);
  await expectToTell(driver, () => driver.tap(target(driver, 'press')), ['tap press from press']);
});

test('a long press that nobody hears is a tap', async ({ driver }) => {
  await driver.open('pages/cards/index');
  await driver.longPress(driver.findByRole('button', 'one more'));
  await expect(driver.findByText('line 4')).toHaveCount(1);
});

test('a held element has its hover class for as long as it is held, and a little longer', async ({ driver, page }) => {
  await driver.open('pages/touch/index');
  const box = target(driver, 'hover');
  const place = await box.boundingBox();
  const session = await page.context().newCDPSession(page);
  const point = { x: (place?.x ?? 0) + 20, y: (place?.y ?? 0) + 20 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await expect(box).toHaveCSS('background-color', 'rgb(0, 128, 0)');
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(box).not.toHaveClass(/held(?!-)/);
});

test('bindtouchmove lets the page scroll, catchtouchmove does not', async ({ driver, page }) => {
  await driver.open('pages/touch/index');
  const frame = await driver.frame();
  const session = await page.context().newCDPSession(page);
  const scrolled = (): Promise<number> => frame.evaluate(() => window.scrollY);
  const slide = async (name: string): Promise<void> => {
    const place = await target(driver, name).boundingBox();
    const x = (place?.x ?? 0) + 50;
    const y = (place?.y ?? 0) + 90;
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let way = 20; way <= 80; way += 20) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - way }] });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => told(driver)).toContain(`touchmove ${name} from ${name}`);
  };
  await slide('still');
  expect(await scrolled()).toBe(0);
  await slide('slide');
  await expect.poll(scrolled).toBeGreaterThan(10);
});
