import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serveMiniProgram } from '../../tools/weapp-runner';
import { installFakeSpeech, type FakeSpeechSettings } from '../speech/install-fake-speech';
import { addressOf } from './build-addresses';
import type { AppDriver } from './driver';
import { createH5Driver } from './drivers/h5-driver';
import { createWeappDriver } from './drivers/weapp-driver';
import { expect, test as base } from './fixtures';

/** The app on a platform that can speak, and the engine that says what it is given. */
export interface SpeakingApp {
  app: AppDriver;
  /** Sentences that were begun, in order, as they are said. */
  begun: () => Promise<readonly string[]>;
  isSpeaking: () => Promise<boolean>;
  /** How fast the present sentence is said; 1 is usual. */
  rate: () => Promise<number>;
  /** The engine comes to the end of the sentence, or breaks down over it. */
  finish: () => Promise<void>;
  fail: () => Promise<void>;
}

interface Fixtures {
  speaking: SpeakingApp;
}

interface WorkerFixtures {
  /** Where the mini-program is served as it is built with WeChat's speech plugin. */
  speakingMiniProgram: string;
}

/** A Mandarin voice on the phone, as most phones have one. */
export const mandarinVoice = { name: '普通话', lang: 'zh-CN', localService: true };

/** Specs of reading aloud: the same on H5 with a voice and on the mini-program with WeChat's plugin. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  speakingMiniProgram: [
    async ({ browserName: _anyBrowser }, use) => {
      const folder = buildWithPlugin(resolve(__dirname, '../../dist/preview/weapp'));
      const server = await serveMiniProgram(folder);
      await use(server.address);
      await server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],

  speaking: async ({ browser, page, target, speakingMiniProgram }, use) => {
    if (target === 'weapp') {
      const speaking = speakingWeapp(page, speakingMiniProgram);
      await use(speaking);
      expect(await speaking.app.complaints()).toEqual([]);
      return;
    }
    await withSpeech(browser, { voices: [mandarinVoice], voicesAfterMs: 0 }, async (own) => {
      const speaking = speakingH5(own);
      await use(speaking);
      expect(await speaking.app.complaints()).toEqual([]);
    });
  },
});

/**
 * Runs something on a page with a speech engine, in a context of its own: what is put in place before a page starts
 * cannot be taken away from the page that all specs share.
 */
export async function withSpeech(
  browser: Browser,
  settings: FakeSpeechSettings,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  try {
    await context.addInitScript(installFakeSpeech, settings);
    await run(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The H5 build on a page made by `withSpeech`. */
export function speakingH5(page: Page): SpeakingApp {
  return {
    app: createH5Driver(page, addressOf('h5', 'preview')),
    begun: () => page.evaluate(() => window.fakeSpeech?.begun ?? []),
    isSpeaking: () => page.evaluate(() => (window.fakeSpeech?.saying() ?? null) !== null),
    rate: () => page.evaluate(() => window.fakeSpeech?.saying()?.rate ?? 0),
    finish: () => page.evaluate(() => window.fakeSpeech?.finish()),
    fail: () => page.evaluate(() => window.fakeSpeech?.fail()),
  };
}

function speakingWeapp(page: Page, address: string): SpeakingApp {
  const app = createWeappDriver(page, address);
  const { miniProgram } = app;
  const calls = async (name: string) =>
    (await miniProgram.calls(`innerAudio.${name}`)) as { src: string; playbackRate: number }[];
  const textOf = (src: string) => src.replace('https://speech.example/', '').replace('.mp3', '');
  const ended = new Set<number>();
  const begun = () => calls('play');
  const end = async (act: () => Promise<void>) => {
    ended.add((await begun()).length);
    await act();
  };
  return {
    app,
    begun: async () => (await begun()).map(({ src }) => textOf(src)),
    async isSpeaking() {
      const [played, stopped] = [(await begun()).length, (await calls('stop')).length];
      return played - stopped - ended.size > 0;
    },
    rate: async () => (await begun()).pop()?.playbackRate ?? 0,
    finish: () => end(() => miniProgram.endSound()),
    fail: () => end(() => miniProgram.breakSound()),
  };
}

/**
 * A copy of a mini-program as `WECHAT_SI_VERSION` would have built it: `app.json` names the plugin, and the one
 * constant of `config/speech.ts` says so. A build of its own would take half a minute for the same files.
 */
function buildWithPlugin(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hq-speaking-'));
  cpSync(build, folder, { recursive: true });
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as Record<string, unknown>;
  const plugins = { WechatSI: { version: '0.3.5', provider: 'wx069ba97219f66d99' } };
  writeFileSync(join(folder, 'app.json'), JSON.stringify({ ...app, plugins }));
  const without = '{"plugin":false,"recordings":""}';
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name))
    .filter((file) => readFileSync(file, 'utf8').includes(without));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1)
    throw new Error(`The speech settings stand in ${scripts.length} scripts of ${build}, not in one.`);
  const text = readFileSync(script, 'utf8');
  writeFileSync(script, text.replace(without, '{"plugin":true,"recordings":""}'));
  return folder;
}

export { expect };
