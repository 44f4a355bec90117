import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ROUTES, TAB_ROUTES } from '../../src/routes';
import { chromiumFlags, provideBrowser } from '../checks/browser';
import { installOnDemand } from '../checks/install-on-demand';
import { serveApp } from '../serve/app-server';

/** The last version that runs on Node 20. */
const lighthousePackage = { name: 'lighthouse', version: '12.8.2', megabytes: 130 };
const debuggingPort = 9333;

/** The part of Lighthouse's report that is used here. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}
type Lighthouse = (
  address: string,
  options: { port: number; onlyCategories: string[]; logLevel: string },
) => Promise<{ lhr: Report } | undefined>;

/**
 * `npm run check:lighthouse [-- folder]`: Lighthouse's judgement of the accessibility of the four main pages of an H5
 * build, `dist/h5` unless said.
 * @returns the exit code: 1 when a page has less than 100.
 */
async function check(folder: string): Promise<number> {
  const installed = await installOnDemand(lighthousePackage);
  const entry = pathToFileURL(join(installed, 'node_modules/lighthouse/core/index.js')).href;
  const { default: lighthouse } = (await import(entry)) as { default: Lighthouse };
  const { chromium: executablePath } = provideBrowser(['chromium', 'chinese-font']);
  const server = await serveApp(folder, 0);
  const args = [...chromiumFlags(), `--remote-debugging-port=${String(debuggingPort)}`];
  const browser = await chromium.launch({ executablePath, args });
  let worst = 100;
  try {
    for (const name of TAB_ROUTES) {
      const address = server.address + ROUTES[name].address;
      const result = await lighthouse(address, {
        port: debuggingPort,
        onlyCategories: ['accessibility'],
        logLevel: 'error',
      });
      const category = result?.lhr.categories['accessibility'];
      if (result === undefined || category === undefined) throw new Error(`Lighthouse said nothing of ${address}.`);
      const score = Math.round((category.score ?? 0) * 100);
      worst = Math.min(worst, score);
      console.log(`${String(score).padStart(3)}  ${ROUTES[name].address}`);
      for (const { id, weight } of category.auditRefs) {
        const audit = result.lhr.audits[id];
        const isFault = weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1;
        if (isFault) console.log(`     ${id}: ${audit?.title ?? ''}`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return worst === 100 ? 0 : 1;
}

check(process.argv[2] ?? 'dist/h5')
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
