import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { destinationUrl, type Destination } from '../../src/routes';
import { chromiumFlags, provideBrowser } from '../checks/browser';
import { serveApp } from '../serve/app-server';
import { storePrefix } from '../../src/platform/store-prefix';

const folder = resolve(__dirname, '../../docs/images');

/** The pictures of the README: the four pages and a detail, in both modes. */
const subjects: readonly (Destination & { name: string })[] = [
  { page: 'news', name: 'news' },
  { page: 'care', name: 'care' },
  { page: 'schools', name: 'schools' },
  { page: 'relief', name: 'relief' },
  { page: 'programme', id: 'minimum-living-allowance', name: 'programme' },
];
const modes = ['normal', 'elder'] as const;
const phone = { width: 375, height: 720 };

/** `npm run screenshots`: takes the README's pictures of the release build in `dist/h5`. */
async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { chromium: executablePath } = provideBrowser(['chromium', 'chinese-font']);
  const server = await serveApp(resolve(__dirname, '../../dist/h5'), 0);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  try {
    for (const { name, ...destination } of subjects) {
      for (const mode of modes) {
        await takeScreenshot(browser, {
          address: server.address + destinationUrl(destination, 'address'),
          mode,
          file: join(folder, `${name}-${mode}.png`),
        });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takeScreenshot(
  browser: Browser,
  { address, mode, file }: { address: string; mode: (typeof modes)[number]; file: string },
): Promise<void> {
  const context = await browser.newContext({ viewport: phone, hasTouch: true });
  await context.addInitScript(
    ([key, value]) => {
      window.localStorage.setItem(key, value);
    },
    [`${storePrefix}appearance`, JSON.stringify({ mode })] as const,
  );
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#app .hq-screen').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file });
  await context.close();
  console.log(file);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
