import { chromium } from 'playwright-core';
import { chromiumFlags, provideBrowser } from '../checks/browser';
import { MiniProgramDriver } from './driver/mini-program-driver';
import { serveMiniProgram } from './prepare/runner-server';

/** What a launched mini-program runs on. */
export interface LaunchOptions {
  /** Size of the phone's screen in CSS pixels; 375 × 667 unless said. */
  width?: number;
  height?: number;
}

/** A mini-program in a browser of its own. */
export interface LaunchedMiniProgram {
  driver: MiniProgramDriver;
  /** Ends the browser and the server. */
  close(): Promise<void>;
}

const smallPhone = { width: 375, height: 667 };

/**
 * Serves a built mini-program and opens a browser for it.
 * @param dist folder of the build, for example `dist/weapp`.
 * @throws when the build cannot be started at all, or no browser can be had.
 * @example
 * const { driver, close } = await launch('dist/weapp');
 * await driver.open('packages/care/place/index', { id: 'street-centre-xigu' });
 */
export async function launch(dist: string, options: LaunchOptions = {}): Promise<LaunchedMiniProgram> {
  const server = await serveMiniProgram(dist);
  const { chromium: executablePath } = provideBrowser(['chromium', 'chinese-font']);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  const page = await browser.newPage({
    viewport: { ...smallPhone, ...options },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  return {
    driver: new MiniProgramDriver(page, server.address),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
