import type { MiniProgramDriver } from './index';
import { button, expect, expectToTell, test } from './runner-fixture';

/** Taps a button of the storage page and waits for the answer, as JSON. */
async function expectAnswer(driver: MiniProgramDriver, name: string, answer: unknown): Promise<void> {
  await expectToTell(driver, () => driver.tap(button(driver, name)), [
    `${name}: ${JSON.stringify(answer) as string | undefined}`,
  ]);
}

const note = { text: '红桥', list: [1, 2] };

test('what is stored is there at the next start, until it is removed', async ({ driver }) => {
  await driver.open('pages/storage/index');
  await expectAnswer(driver, 'save', undefined);
  await expect.poll(() => driver.storage()).toEqual({ note });
  await driver.open('pages/storage/index');
  await expectAnswer(driver, 'read', note);
  await expectAnswer(driver, 'keys', ['note']);
  await expectAnswer(driver, 'read nothing', '');
  await expectAnswer(driver, 'remove', undefined);
  await expect.poll(() => driver.storage()).toEqual({});
  await expectAnswer(driver, 'save later', { errMsg: 'setStorage:ok' });
  await expectAnswer(driver, 'read later', { data: 'later', errMsg: 'getStorage:ok' });
  await expectAnswer(driver, 'read nothing later', { errMsg: 'getStorage:fail data not found' });
  await expectAnswer(driver, 'clear', undefined);
  await expectAnswer(driver, 'read', '');
});

test('a full or corrupt storage fails in WeChat’s words', async ({ driver }) => {
  await driver.open('pages/storage/index');
  await expectAnswer(driver, 'save', undefined);
  await driver.setPhone({ storage: 'full' });
  await expectAnswer(driver, 'save', 'setStorageSync:fail exceed storage max size 10Mb');
  await expectAnswer(driver, 'save later', { errMsg: 'setStorage:fail exceed storage max size 10Mb' });
  await expectAnswer(driver, 'read', note);
  await driver.setPhone({ storage: 'corrupt' });
  await expectAnswer(driver, 'read', '\u0000{"broken');
  await driver.setPhone({ storage: 'normal' });
  await expectAnswer(driver, 'read', note);
});

test('one value may take 1 MB, all together 10 MB', async ({ driver }) => {
  await driver.open('pages/storage/index');
  await expectAnswer(driver, 'save just enough', undefined);
  await expectAnswer(driver, 'save too much', 'setStorageSync:fail entry size limit exceeded');
  await expectAnswer(driver, 'clear', undefined);
  await expectAnswer(driver, 'save till full', 'setStorageSync:fail exceed storage max size 10Mb');
});
