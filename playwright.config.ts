import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import type { Options } from './test/e2e/fixtures';
import { chromiumFlags, provideBrowser } from './tools/checks/browser';

const { chromium } = provideBrowser(['chromium', 'chinese-font']);

/** A small phone of the given width, in CSS pixels. */
function phone(width: number, height: number): PlaywrightTestConfig['use'] {
  return {
    ...devices['Pixel 5'],
    viewport: { width, height },
    screen: { width, height },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  };
}

/** Specs whose name says so are for one target alone, and say why. */
const ofWeappAlone = '**/*.weapp.spec.ts';
const ofH5Alone = '**/*.h5.spec.ts';

/** What is looked at on every width; what a person does there runs at one width a target, at all of them when in full. */
const atSecondWidth = process.env.FULL === '1' ? '**/*.spec.ts' : ['**/every-page.spec.ts', '**/elder-mode.spec.ts'];

export default defineConfig<Options>({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './test/e2e/serve-builds.ts',
  fullyParallel: true,
  workers: 2,
  // A test that passes only the second time is a failing test.
  retries: 0,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['./test/weapp-damages/table-reporter.ts'],
    ...(process.env.PUBLISH_MEASUREMENTS === '1' ? ([['./test/standards/publishing-reporter.ts']] as const) : []),
  ],
  timeout: 90_000,
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A trace slows every test down; `--trace on` makes one when it is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: chromiumFlags(),
    },
  },
  projects: [
    { name: 'h5-320', testMatch: atSecondWidth, testIgnore: ofWeappAlone, use: { ...phone(320, 568), target: 'h5' } },
    { name: 'h5-375', testIgnore: ofWeappAlone, use: { ...phone(375, 667), target: 'h5' } },
    { name: 'weapp-320', testIgnore: ofH5Alone, use: { ...phone(320, 568), target: 'weapp' } },
    {
      name: 'weapp-375',
      testMatch: atSecondWidth,
      testIgnore: ofH5Alone,
      use: { ...phone(375, 667), target: 'weapp' },
    },
    // The tool that the weapp specs run on has a mini-program of its own to prove itself with.
    { name: 'weapp-runner', testDir: 'tools/weapp-runner', use: phone(375, 667) },
    // Walks through every state of every screen: one width, others are set while walking.
    {
      name: 'standards-h5',
      testDir: 'test/standards',
      testIgnore: ofWeappAlone,
      use: { ...phone(320, 640), deviceScaleFactor: 1, target: 'h5' },
    },
    {
      name: 'standards-weapp',
      testDir: 'test/standards',
      testIgnore: ofH5Alone,
      use: { ...phone(320, 640), deviceScaleFactor: 1, target: 'weapp' },
    },
    { name: 'weapp-damages', testDir: 'test/weapp-damages', use: phone(375, 667) },
  ],
});
