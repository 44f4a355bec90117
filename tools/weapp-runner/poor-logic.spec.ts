import { button, expect, expectTold, expectToTell, test, told } from './runner-fixture';

const absentNames = [
  ...['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'location', 'fetch', 'XMLHttpRequest'],
  ...['URL', 'URLSearchParams', 'Intl', 'eval', 'Function', 'WebSocket', 'indexedDB', 'crypto', 'performance'],
  ...['TextEncoder', 'structuredClone', 'MessageChannel', 'Worker', 'globalThis', 'self', 'BigInt', 'WebAssembly'],
  ...['importScripts', 'postMessage'],
];
const absentMethods = [
  ...['Array.prototype.at', 'Array.prototype.findLast', 'String.prototype.at', 'String.prototype.replaceAll'],
  ...['String.prototype.matchAll', 'Object.hasOwn', 'Promise.allSettled', 'Promise.any'],
];

const each = (names: readonly string[], value: string) => Object.fromEntries(names.map((name) => [name, value]));

test('the logic layer has nothing of the browser, nor what came after iOS 12', async ({ driver }) => {
  await driver.open('pages/globals/index');
  const shown = async (part: string) =>
    JSON.parse((await driver.shown.locator(`.${part}`).textContent()) ?? '') as unknown;
  await expect(driver.shown.locator('.kinds')).not.toBeEmpty();
  expect(await shown('kinds')).toEqual(each(absentNames, 'undefined'));
  // `Function` is a parameter that hides the name: touching gives undefined, calling it throws.
  expect(await shown('touched')).toEqual({ ...each(absentNames, 'ReferenceError'), Function: 'TypeError' });
  expect(await shown('methods')).toEqual(each(absentMethods, 'undefined'));
});

test.describe('code made of text', () => {
  test.use({ provoked: [/Code was made out of text/] });

  test('is refused and told', async ({ driver }) => {
    await driver.open('pages/globals/index');
    const reports = async () => (await driver.errors()).filter((message) => message.includes('made out of text'));
    await expectToTell(driver, () => driver.tap(button(driver, 'make a function of text')), ['function: EvalError']);
    await expect.poll(async () => (await reports()).length).toBe(1);
    const before = (await told(driver)).length;
    await driver.tap(button(driver, 'delay a text'));
    await expect.poll(async () => (await reports()).length).toBe(2);
    expect(await driver.calls('showToast')).toEqual([]);
    await expectTold(driver, [], before);
  });
});
