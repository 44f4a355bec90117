import { button, expect, test } from './runner-fixture';

test.use({ provoked: [/./] });

const provocations: [name: string, message: RegExp][] = [
  ['throw in a handler', /of a handler/],
  ['throw in a callback', /callback of wx\.getNetworkType: .*of a callback/],
  ['throw after setData', /setData callback.*of setData/],
  ['throw in a timer', /uncaught: .*of a timer/],
  ['reject unheard', /unhandled rejection: .*of a promise/],
  ['refused unheard', /openLocation:fail parameter error/],
  ['write an error', /of the console \{"code":7\}/],
];

test('every error is heard of, once, with its place', async ({ driver }) => {
  await driver.open('pages/errors/index', { early: '1' });
  await expect.poll(async () => (await driver.errors()).length).toBe(1);
  const [early] = await driver.errors();
  expect(early).toMatch(/pages\/errors\/index onLoad: .*of onLoad/);
  expect(early).toMatch(/scripts\/pages\/errors\/index\.js:\d+/);
  for (const [index, [name, message]] of provocations.entries()) {
    await driver.tap(button(driver, name));
    await expect.poll(async () => (await driver.errors()).length, `errors after: ${name}`).toBe(index + 2);
    expect((await driver.errors())[index + 1]).toMatch(message);
  }
});

test('what the runner does not know is told by its name, once', async ({ driver }) => {
  await driver.open('pages/errors/index');
  expect(await driver.unknownCalls()).toEqual([]);
  await driver.tap(button(driver, 'call the unknown'));
  await driver.tap(button(driver, 'call the unknown'));
  await driver.tap(button(driver, 'show a swiper'));
  await expect.poll(() => driver.unknownCalls()).toEqual(['wx.flyToTheMoon', '<swiper>']);
  // Calling what is not there is an error of its own.
  expect((await driver.errors()).join('\n')).toContain('flyToTheMoon is not a function');
});

test('records of earlier starts are kept', async ({ driver }) => {
  await driver.open('pages/errors/index', { early: '1' });
  await driver.open('pages/errors/index', { early: '1' });
  await expect.poll(async () => (await driver.errors()).length).toBe(2);
});
