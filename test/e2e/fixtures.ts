import { expect, test as base } from '@playwright/test';
import { addressOf, type BuildProfile } from './build-addresses';
import type { AppDriver } from './driver';
import { createH5Driver } from './drivers/h5-driver';

interface Options {
  /** Which build the spec runs on: `test.use({ profile: 'release' })`; `preview` unless said. */
  profile: BuildProfile;
  /** Patterns of console errors that the spec provokes on purpose. */
  expectedConsoleErrors: RegExp[];
}

interface Fixtures {
  app: AppDriver;
}

/** Playwright's `test` with the app to drive. A spec fails when the app wrote an error that it did not expect. */
export const test = base.extend<Fixtures & Options>({
  profile: ['preview', { option: true }],
  expectedConsoleErrors: [[], { option: true }],

  app: async ({ page, profile, expectedConsoleErrors }, use) => {
    const app = createH5Driver(page, addressOf(profile));
    await use(app);
    const unexpected = app
      .consoleErrors()
      .filter((message) => !expectedConsoleErrors.some((pattern) => pattern.test(message)));
    expect(unexpected, 'The app wrote errors to the console.').toEqual([]);
  },
});

export { expect };
