import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
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

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './test/e2e/serve-builds.ts',
  fullyParallel: true,
  workers: 2,
  // A test that passes only the second time is a failing test.
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 30_000,
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
    { name: 'h5-320', use: phone(320, 568) },
    { name: 'h5-375', use: phone(375, 667) },
  ],
});
