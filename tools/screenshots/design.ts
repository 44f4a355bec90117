import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { PREVIEW_ROUTES } from '../../src/built-routes';
import type { Appearance } from '../../src/ui/tokens/appearance';
import { chromiumFlags, provideBrowser } from '../checks/browser';
import { serveApp } from '../serve/app-server';
import { storePrefix } from '../../src/platform/store-prefix';

const folder = resolve(__dirname, '../../docs/images');
const modes = ['normal', 'elder'] as const;
const themes = ['light', 'dark', 'contrast'] as const;
/** A phone so tall that a column of a picture holds a good part of the page. */
const phone = { width: 375, height: 1500 };
const gap = 16;
/** Width of a picture in pixels, and JPEG quality: together they keep it below 150 KB. */
const pictureWidth = 1550;
const quality = 50;

/**
 * `npm run design:pictures`: takes the pictures of `docs/design.md` from the preview build in `dist/preview/h5`, one
 * for each mode and theme, with the whole page in columns side by side.
 */
async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { chromium: executablePath } = provideBrowser(['chromium', 'chinese-font']);
  const server = await serveApp(resolve(__dirname, '../../dist/preview/h5'), 0);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  try {
    for (const mode of modes) {
      for (const theme of themes) {
        const columns = await takeColumns(browser, server.address + PREVIEW_ROUTES.design.address, { mode, theme });
        const file = join(folder, `design-${mode}-${theme}.jpg`);
        await laySideBySide(browser, columns, file);
        console.log(file);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The page from its top to its end, a screen at a time. */
async function takeColumns(
  browser: Browser,
  address: string,
  appearance: Pick<Appearance, 'mode' | 'theme'>,
): Promise<Buffer[]> {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, reducedMotion: 'reduce' });
  await context.addInitScript(
    ([key, value]) => {
      window.localStorage.setItem(key, value);
    },
    [`${storePrefix}appearance`, JSON.stringify(appearance)] as const,
  );
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#app .hq-screen').waitFor();
  await page.waitForLoadState('networkidle');
  // Taro scrolls each page inside an element of its own.
  const scroller = page.locator('.taro_page');
  const height = await scroller.evaluate((element) => element.scrollHeight);
  const columns: Buffer[] = [];
  for (let top = 0; top < height; top += phone.height) {
    await scroller.evaluate((element, position) => {
      element.scrollTo(0, position);
    }, top);
    columns.push(await page.screenshot());
  }
  await context.close();
  return columns;
}

async function laySideBySide(browser: Browser, columns: readonly Buffer[], file: string): Promise<void> {
  const width = columns.length * (phone.width + gap) + gap;
  const page = await browser.newPage({
    viewport: { width, height: phone.height + 2 * gap },
    deviceScaleFactor: pictureWidth / width,
  });
  const pictures = columns.map((column) => `<img src="data:image/png;base64,${column.toString('base64')}">`).join('');
  await page.setContent(
    `<!doctype html><style>body { display: flex; gap: ${gap}px; margin: ${gap}px; background: #888 }</style>${pictures}`,
  );
  await page.screenshot({ path: file, type: 'jpeg', quality });
  await page.close();
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
