import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { makeRecordings } from '../../tools/content/audio/make-recordings';
import { pageSentences } from '../../tools/content/audio/page-sentences';
import { readPack } from '../../tools/content/read-pack';
import { expect, mandarinVoice, speakingH5, test, withSpeech } from './speaking-app';

const programme = { page: 'programme', id: 'minimum-living-allowance' } as const;
const englishVoice = { name: 'English', lang: 'en-US', localService: true };

/* For H5 alone: only a browser can be without a Chinese voice. */
test.describe('a browser without a Chinese voice', () => {
  test('explains that it cannot read, and keeps the button', async ({ browser }) => {
    await withSpeech(browser, { voices: [englishVoice], voicesAfterMs: 0 }, async (page) => {
      const { app, begun } = speakingH5(page);
      await app.open(programme);
      await app.tapByRole('button', '朗读这一页');
      await app.seesText(/没有中文语音，读不出来/);
      await app.seesRole('button', '朗读这一页');
      expect(await begun()).toEqual([]);
      expect(await app.axe()).toEqual([]);
      expect(await app.complaints()).toEqual([]);
    });
  });

  test('plays the recordings that the tool made of the same page, one after the other', async ({ browser }) => {
    const recordings = recordPack();
    await withSpeech(browser, { voices: [], voicesAfterMs: 0 }, async (page) => {
      const asked = await serveRecordings(page, recordings);
      const { app } = speakingH5(page);
      await app.open(programme);
      await app.tapByRole('button', '朗读这一页');
      await app.seesText('正在朗读');
      // Nobody ends a sentence here: each file ends by itself, as the browser plays it.
      await app.seesText(/^第 (?:[3-9]|\d\d) 句，共 \d+ 句$/);
      await app.tapByRole('button', '暂停');
      await app.seesText('已暂停');
      expect(new Set(asked).size).toBeGreaterThanOrEqual(3);
      expect(await app.complaints()).toEqual([]);
    });
    rmSync(recordings, { recursive: true });
  });
});

/* For H5 alone: browsers list their voices late. */
test('voices that arrive after the tap are waited for', async ({ browser }) => {
  await withSpeech(browser, { voices: [mandarinVoice], voicesAfterMs: 60_000 }, async (page) => {
    const { app, begun } = speakingH5(page);
    await app.open(programme);
    await app.tapByRole('button', '朗读这一页');
    await app.seesText('正在准备朗读');
    await page.evaluate(() => window.fakeSpeech?.bringVoices());
    await app.seesText('正在朗读');
    expect((await begun()).length).toBe(1);
  });
});

/** Records every sentence of the real pack with the shortest sound there is, and hands back the folder. */
function recordPack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hq-recordings-'));
  const { pack } = readPack(resolve(__dirname, '../../content/hongqiao'));
  makeRecordings({
    sentences: pageSentences(pack, new Date().toISOString().slice(0, 10)),
    folder: join(folder, 'hongqiao'),
    extension: 'wav',
    program: { say: (_sentence, outputFile) => writeFileSync(outputFile, silence(0.8)) },
  });
  return folder;
}

/** Serves them as an H5 build does that has them; hands back the files that are asked for. */
async function serveRecordings(page: Page, folder: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/audio/hongqiao/*', async (route) => {
    const name = basename(route.request().url());
    if (name.endsWith('.wav')) asked.push(name);
    const contentType = name.endsWith('.wav') ? 'audio/wav' : 'application/json';
    await route.fulfill({ contentType, body: readFileSync(join(folder, 'hongqiao', name)) });
  });
  return asked;
}

/** A WAV file of so many seconds without a sound: 8,000 samples a second, one byte each. */
function silence(seconds: number): Buffer {
  const samples = Buffer.alloc(seconds * 8000, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
