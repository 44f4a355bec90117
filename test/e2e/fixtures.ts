import { expect } from '@playwright/test';
import { test as base } from '../../tools/checks/shared-page';
import { addressOf, type BuildProfile, type BuildTarget } from './build-addresses';
import type { AppDriver } from './driver';
import { createH5Driver } from './drivers/h5-driver';
import { createWeappDriver, type WeappDriver } from './drivers/weapp-driver';

export interface Options {
  /** Set by the project in playwright.config.ts. */
  target: BuildTarget;
  /** Which build the spec runs on: `test.use({ profile: 'release' })`; `preview` unless said. */
  profile: BuildProfile;
  /** Patterns of what goes wrong because the spec provokes it. */
  expectedComplaints: RegExp[];
}

interface Fixtures {
  app: AppDriver;
  /** The mini-program's driver, for specs of that target alone. */
  weapp: WeappDriver;
}

/** Playwright's `test` with the app to drive. A spec fails when something went wrong that it did not expect. */
export const test = base.extend<Fixtures & Options>({
  target: ['h5', { option: true }],
  profile: ['preview', { option: true }],
  expectedComplaints: [[], { option: true }],

  app: async ({ page, target, profile, expectedComplaints }, use) => {
    const address = addressOf(target, profile);
    const app = target === 'h5' ? createH5Driver(page, address) : createWeappDriver(page, address);
    await use(app);
    await app.setSystemText(1);
    const complaints = await app.complaints();
    const unexpected = complaints.filter((message) => !expectedComplaints.some((pattern) => pattern.test(message)));
    expect(unexpected, 'Something went wrong while the app ran.').toEqual([]);
  },

  weapp: async ({ app }, use) => {
    if (!isWeapp(app)) throw new Error('A spec of the mini-program alone belongs in a file named *.weapp.spec.ts.');
    await use(app);
  },
});

function isWeapp(app: AppDriver): app is WeappDriver {
  return app.target === 'weapp';
}

export { expect };
