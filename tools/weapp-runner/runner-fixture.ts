import { resolve } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { test as base } from '../checks/shared-page';
import { MiniProgramDriver, serveMiniProgram } from './index';

interface WorkerFixtures {
  /** Where the small mini-program is served. */
  miniProgramAddress: string;
}

interface Fixtures {
  /** Drives the small mini-program of `fixtures/small-program`. */
  driver: MiniProgramDriver;
}

interface Options {
  /** Patterns of errors and unknown names that a spec provokes; any other fails it. */
  provoked: RegExp[];
}

/** Playwright's `test` with a driver of the small mini-program. */
export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  provoked: [[], { option: true }],

  miniProgramAddress: [
    // Playwright reads from this pattern which fixtures are needed; ESLint wants it not to be empty.
    async ({ browserName: _anyBrowser }, use) => {
      const server = await serveMiniProgram(resolve(__dirname, 'fixtures/small-program'));
      await use(server.address);
      await server.close();
    },
    { scope: 'worker' },
  ],

  driver: async ({ page, miniProgramAddress, provoked }, use) => {
    const driver = new MiniProgramDriver(page, miniProgramAddress);
    await use(driver);
    const complaints = [...(await driver.errors()), ...(await driver.unknownCalls())];
    expect(complaints.filter((message) => !provoked.some((pattern) => pattern.test(message)))).toEqual([]);
  },
});

/** What the mini-program has told so far, by `telling/tell.js`: the order is that of its own tasks. */
export async function told(driver: MiniProgramDriver): Promise<string[]> {
  const mark = 'told: ';
  return (await driver.warnings()).filter((words) => words.startsWith(mark)).map((words) => words.slice(mark.length));
}

/** Waits until the mini-program has told exactly this, from a place on. */
export async function expectTold(driver: MiniProgramDriver, wanted: readonly unknown[], from = 0): Promise<void> {
  await expect.poll(async () => (await told(driver)).slice(from), { intervals: [10, 20, 50] }).toEqual(wanted);
}

/** Does something, and waits for exactly what the mini-program tells because of it. */
export async function expectToTell(
  driver: MiniProgramDriver,
  act: () => Promise<void>,
  wanted: readonly unknown[],
): Promise<void> {
  const before = (await told(driver)).length;
  await act();
  await expectTold(driver, wanted, before);
}

/** A button of the shown page. */
export function button(driver: MiniProgramDriver, name: string): Locator {
  return driver.findByRole('button', name);
}

/** Goes to an address by the panel that stands on most pages of the small mini-program. */
export async function go(
  driver: MiniProgramDriver,
  way: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack',
  url = '',
): Promise<void> {
  if (url !== '') await driver.type(driver.findByLabel('address'), url);
  await driver.tap(button(driver, way));
}

export { expect };
