import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, provideBrowser } from '../checks/browser';

const root = resolve(__dirname, '../..');
/** Where the walk keeps a picture of every screen. */
const pictures = join(root, '.cache/gallery');
const folder = join(root, 'docs/images');
const modes = ['normal', 'elder'] as const;
/** Targets and widths beside one another. */
const columns = ['h5-320', 'weapp-320', 'h5-320-dark', 'weapp-320-dark'];
const columnWidth = 250;
const gap = 12;

/** `npm run gallery`: lays every page of both targets side by side, one sheet a mode, after `npm run measure:standards`. */
async function run(): Promise<void> {
  const missing = columns.filter((column) => !existsSync(join(pictures, column)));
  if (missing.length > 0) throw new Error(`No pictures of ${missing.join(', ')}: run npm run measure:standards first.`);
  mkdirSync(folder, { recursive: true });
  const { chromium: executablePath } = provideBrowser(['chromium', 'chinese-font']);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  try {
    const page = await browser.newPage({
      viewport: { width: columns.length * (columnWidth + gap) + gap, height: 800 },
    });
    for (const mode of modes) {
      await page.setContent(sheet(mode));
      const file = join(folder, `gallery-${mode}.jpg`);
      await page.screenshot({ path: file, fullPage: true, type: 'jpeg', quality: 70 });
      console.log(file);
    }
  } finally {
    await browser.close();
  }
}

function sheet(mode: string): string {
  const ending = `-${mode}.png`;
  const files = columns.flatMap((column) => readdirSync(join(pictures, column)));
  const names = [...new Set(files.filter((name) => name.endsWith(ending)))]
    .sort()
    .map((name) => name.slice(0, -ending.length));
  const rows = names.map((name) => columns.map((column) => cell(column, name, ending)).join('')).join('');
  return `<!doctype html><style>
    body { display: grid; grid-template-columns: repeat(${columns.length}, ${columnWidth}px); gap: ${gap}px;
      margin: ${gap}px; background: #ddd; font: 14px sans-serif; align-items: start }
    figure { margin: 0 } img { display: block; width: 100% } figcaption { padding: 4px 0 }
  </style>${rows}`;
}

/** A state that one target alone has leaves the other's place empty, and says so. */
function cell(column: string, name: string, ending: string): string {
  const file = join(pictures, column, name + ending);
  if (!existsSync(file)) return `<figure><figcaption>${name}: not on ${column}</figcaption></figure>`;
  const picture = readFileSync(file).toString('base64');
  return `<figure><figcaption>${name}, ${column}</figcaption><img src="data:image/png;base64,${picture}"></figure>`;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
