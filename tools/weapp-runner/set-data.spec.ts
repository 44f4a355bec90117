import { button, expect, expectTold, expectToTell, test, told } from './runner-fixture';

test('what is set is there at once in the logic layer, and later in the view', async ({ driver }) => {
  await driver.open('pages/data/index');
  const before = (await told(driver)).length;
  const value = driver.shown.locator('.value');
  // At the very moment of the change: the clock of a busy machine would prove nothing.
  const toldWhenDrawn = value.evaluate(async (element) => {
    await new Promise((changed) =>
      new MutationObserver(changed).observe(element, { subtree: true, childList: true, characterData: true }),
    );
    const { weappRunner } = window.parent as unknown as { weappRunner: { records: { message?: string }[] } };
    return weappRunner.records.flatMap(({ message }) => message ?? []);
  });
  await driver.tap(button(driver, 'set and be busy'));
  await expectTold(driver, ['at once: 新', 'no longer busy', 'drawn'], before);
  expect(await value.textContent()).toBe('新');
  expect(await toldWhenDrawn).toContain('told: no longer busy');
  expect(await toldWhenDrawn).not.toContain('told: drawn');
});

test('each call is written down with its bytes in UTF-8, its paths and its time', async ({ driver }) => {
  await driver.open('pages/data/index');
  await driver.tap(button(driver, 'set path'));
  await expect(driver.shown.locator('.deep')).toHaveText('红桥');
  const record = {
    kind: 'setData',
    page: 'pages/data/index',
    bytes: Buffer.byteLength(JSON.stringify({ 'list[1].name': '红桥' })),
    paths: ['list[1].name'],
  };
  await expect.poll(() => driver.setDataCalls()).toMatchObject([record]);
  const [call] = await driver.setDataCalls();
  expect(call?.milliseconds).toBeGreaterThan(0);
  expect(call?.milliseconds).toBeLessThan(5000);
});

test('undefined is warned of and changes nothing; functions are lost on the way', async ({ driver }) => {
  await driver.open('pages/data/index');
  await expectToTell(driver, () => driver.tap(button(driver, 'set undefined')), ['gone is still here']);
  expect((await driver.warnings()).filter((words) => words.includes('undefined is invalid'))).toEqual([
    'Setting data field "gone" of pages/data/index to undefined is invalid.',
  ]);
  await expect(driver.shown.locator('.value')).toHaveText('after undefined');
  await expectToTell(driver, () => driver.tap(button(driver, 'set function')), ['action is name']);
});

test.describe('over 1 MB', () => {
  test.use({ provoked: [/in one setData; WeChat refuses over 1 MB/] });

  test('is an error', async ({ driver }) => {
    await driver.open('pages/data/index');
    await driver.tap(button(driver, 'set huge'));
    await expect
      .poll(() => driver.errors())
      .toEqual([`pages/data/index sent ${1024 * 1024 + 11} bytes in one setData; WeChat refuses over 1 MB.`]);
  });
});
