import type { Locator, Page } from '@playwright/test';
import { ROUTES, type RouteName } from '../../src/routes';
import { MiniProgramDriver, serveMiniProgram } from '../../tools/weapp-runner';
import { pageSamples } from '../page-samples';

/** What is not there by then will not come. */
const patienceMs = 2_000;
const pollMs = 20;
/** Rejected promises and what the console says arrive after what they belong to. */
const settleMs = 100;
/** A finger's width, in CSS pixels. */
const targetSize = 44;

/**
 * Opens a page of a build in the runner, looks for its heading and its content by role and text, and taps 长辈版.
 * @param folder of the build.
 * @returns what goes wrong first; empty when all is well.
 */
export async function complaintsInRunner(page: Page, folder: string, name: RouteName): Promise<string[]> {
  let server;
  try {
    server = await serveMiniProgram(folder);
  } catch (error) {
    return [messageOf(error)];
  }
  try {
    return await walk(new MiniProgramDriver(page, server.address), name);
  } catch (error) {
    return [messageOf(error)];
  } finally {
    await server.close();
  }
}

async function walk(driver: MiniProgramDriver, name: RouteName): Promise<string[]> {
  const sample = pageSamples.find(({ destination }) => destination.page === name);
  if (sample === undefined) throw new Error(`There is no sample of ${name}.`);
  const { page, ...query } = sample.destination;
  await driver.open(ROUTES[page].path, query);

  const elderMode = driver.findByRole('button', /^长辈版，字和按钮更大/).first();
  for (const awaited of [driver.findByRole('heading', sample.heading), driver.findByText(sample.says), elderMode]) {
    const complaints = await complaintsUntilShown(driver, awaited);
    if (complaints.length > 0) return complaints;
  }
  const { height = 0 } = (await elderMode.boundingBox()) ?? {};
  if (height < targetSize) return [`The button 长辈版 is ${height} px high: its styles are missing.`];

  await elderMode.tap({ timeout: patienceMs });
  const complaints = await complaintsUntilShown(driver, driver.findByRole('button', /^长辈版，已打开/));
  if (complaints.length > 0) return complaints;
  await driver.page.waitForTimeout(settleMs);
  return recorded(driver);
}

/** Waits until something is shown or has gone wrong, whichever comes first. */
async function complaintsUntilShown(driver: MiniProgramDriver, awaited: Locator): Promise<string[]> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const complaints = await recorded(driver);
    if (complaints.length > 0) return complaints;
    if (await awaited.first().isVisible()) return [];
    await driver.page.waitForTimeout(pollMs);
  }
  return [`Nothing is shown that is ${String(awaited)}.`];
}

async function recorded(driver: MiniProgramDriver): Promise<string[]> {
  const [errors, warnings, unknown] = [driver.errors(), driver.warnings(), driver.unknownCalls()];
  return [...(await errors), ...(await warnings), ...(await unknown).map((name) => `Unknown: ${name}`)];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
