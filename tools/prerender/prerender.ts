import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROUTES, TAB_ROUTES } from '../../src/routes';
import { serveApp } from '../serve/app-server';
import { drawPage } from './draw-page';
import { renderPageHtml, type TakeoverSettings } from './page-html';

/** The app without a drawn page: what the server answers for every address that has none of its own. */
export const shellFile = '200.html';

/** A page that was written. */
export interface PrerenderedPage {
  file: string;
  bytes: number;
}

/** What a prerender run is of. */
export interface PrerenderRequest extends TakeoverSettings {
  /** The H5 build. */
  folder: string;
  /** Addresses that get the app undrawn, as a file: no server needs to know of them. */
  plainAddresses: readonly string[];
  /** The moment that the pages are drawn at, so that two runs write the same bytes. */
  asOf: Date;
}

/**
 * Draws the tab pages of an H5 build and writes them as static HTML. Nothing is written unless all could be drawn.
 * @throws when a page cannot be drawn, or when the folder has been through this before.
 */
export async function prerender({
  folder,
  plainAddresses,
  asOf,
  ...settings
}: PrerenderRequest): Promise<PrerenderedPage[]> {
  if (existsSync(join(folder, shellFile)))
    throw new Error(`${folder} is prerendered already: build the app again first.`);
  const shell = readFileSync(join(folder, 'index.html'), 'utf8');
  const server = await serveApp(folder, 0);
  const pages: { file: string; html: string }[] = [];
  try {
    for (const name of TAB_ROUTES) {
      const { address } = ROUTES[name];
      const page = await drawPage(`${server.address}${address}`, asOf);
      const html = renderPageHtml(shell, page, settings, (path) => readFileSync(join(folder, path), 'utf8'));
      pages.push({ file: join(address.slice(1), 'index.html'), html });
    }
  } finally {
    await server.close();
  }
  copyFileSync(join(folder, 'index.html'), join(folder, shellFile));
  for (const address of plainAddresses) writeWhole(join(folder, address.slice(1), 'index.html'), shell);
  const home = pages[0];
  if (home === undefined) throw new Error('The app has no tab page.');
  return [...pages, { file: 'index.html', html: home.html }].map(({ file, html }) => {
    writeWhole(join(folder, file), html);
    return { file, bytes: Buffer.byteLength(html) };
  });
}

function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  writeFileSync(draft, text);
  renameSync(draft, file);
}
