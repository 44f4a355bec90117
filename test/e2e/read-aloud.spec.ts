import type { Destination } from '../../src/routes';
import { expect, test, type SpeakingApp } from './speaking-app';

const programme: Destination = { page: 'programme', id: 'minimum-living-allowance' };

/** The pages that can be read aloud, each with the beginning of what is said first. */
const pages: [Destination, RegExp][] = [
  [{ page: 'article', id: 'press-conference-2024-11-27' }, /^红桥区开发布会/],
  [programme, /^最低生活保障/],
  [{ page: 'project', id: 'yaohua-hongqiao' }, /^耀华中学红桥学校/],
  [{ page: 'place', id: 'street-centre-xiyuzhuang' }, /^西于庄街道/],
];

async function expectBegun(speaking: SpeakingApp, count: number): Promise<readonly string[]> {
  await expect.poll(async () => (await speaking.begun()).length).toBe(count);
  return speaking.begun();
}

async function startReading(speaking: SpeakingApp, destination: Destination): Promise<string> {
  await speaking.app.open(destination);
  await speaking.app.settle();
  await speaking.app.tapByRole('button', '朗读这一页');
  const [first = ''] = await expectBegun(speaking, 1);
  return first;
}

for (const [destination, beginning] of pages) {
  test(`reads aloud, sentence by sentence: ${destination.page}`, async ({ speaking }) => {
    const { app } = speaking;
    expect(await startReading(speaking, destination)).toMatch(beginning);
    await app.seesText('正在朗读');
    await app.seesText(/^第 1 句，共 \d+ 句$/);
    await speaking.finish();
    const [first, second] = await expectBegun(speaking, 2);
    expect(second).not.toBe(first);
    await app.seesText(/^第 2 句，共 \d+ 句$/);
    expect(await app.axe()).toEqual([]);
    expect(await app.worst('widthOverflow')).toBe(0);
  });
}

test('reads figures with hedge, unit and what they are about', async ({ speaking }) => {
  await startReading(speaking, programme);
  const heard: string[] = [];
  for (let count = 1; count < 40 && !heard.some((sentence) => sentence.includes('1045元')); count += 1) {
    heard.splice(0, heard.length, ...(await expectBegun(speaking, count)));
    await speaking.finish();
  }
  expect(heard.join('\n')).toMatch(/每人每月1045元/);
});

test('pauses, goes on with the same sentence, and stops', async ({ speaking }) => {
  const { app } = speaking;
  const first = await startReading(speaking, programme);
  await app.tapByRole('button', '暂停');
  await app.seesText('已暂停');
  expect(await speaking.isSpeaking()).toBe(false);
  await app.tapByRole('button', '继续');
  expect(await expectBegun(speaking, 2)).toEqual([first, first]);
  await app.tapByRole('button', '停止朗读');
  await app.seesRole('button', '朗读这一页');
  await app.seesNoText(/^第 1 句/);
  expect(await speaking.isSpeaking()).toBe(false);
});

test('reads slower, on the next page as well', async ({ speaking }) => {
  const { app } = speaking;
  await startReading(speaking, programme);
  expect(await speaking.rate()).toBe(1);
  await app.tapByRole('button', '慢');
  await app.seesRole('button', '慢', { pressed: true });
  await expectBegun(speaking, 2);
  expect(await speaking.rate()).toBe(0.75);
});

test('falls silent when the page is left, and is found paused on the way back', async ({ speaking }) => {
  const { app } = speaking;
  await startReading(speaking, { page: 'article', id: 'press-conference-2024-11-27' });
  await app.tapByRole('link', '调大字');
  await app.seesRole('heading', '设置');
  expect(await speaking.isSpeaking()).toBe(false);
  await app.back();
  await app.seesText('已暂停');
  await app.tapByRole('button', '继续');
  await expectBegun(speaking, 2);
});

test('says that a sentence could not be read, and tries it again', async ({ speaking }) => {
  const { app } = speaking;
  const first = await startReading(speaking, programme);
  await speaking.fail();
  await app.seesText(/这一句没有读出来/);
  await app.tapByRole('button', '再试一次');
  expect(await expectBegun(speaking, 2)).toEqual([first, first]);
});

test('has large words and targets in 长辈版', async ({ speaking }) => {
  const { app } = speaking;
  await app.open(programme);
  await app.tapByRole('button', /^长辈版/);
  await app.tapByRole('button', '朗读这一页');
  await app.seesText('正在朗读');
  expect(await app.worst('targetSize')).toBeGreaterThanOrEqual(60);
  expect(await app.worst('textSize')).toBeGreaterThanOrEqual(20);
  expect(await app.axe()).toEqual([]);
  expect(await app.worst('widthOverflow')).toBe(0);
});
