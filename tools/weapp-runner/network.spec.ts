import type { Page } from '@playwright/test';
import type { MiniProgramDriver } from './index';
import { button, expect, test, told } from './runner-fixture';

const domain = 'https://content.example';

/** Answers the content server's requests, and keeps what was sent to it. */
async function answerRequests(page: Page): Promise<string[]> {
  const requests: string[] = [];
  await page.route(`${domain}/**`, async (route) => {
    const request = route.request();
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim());
    await route.fulfill({ json: { news: '红桥' }, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  return requests;
}

/** Taps a button of the calls page: the answer that it tells, and after how many milliseconds. */
async function ask(driver: MiniProgramDriver, name: string): Promise<{ answer: string; milliseconds: number }> {
  const before = (await told(driver)).length;
  const start = Date.now();
  await driver.tap(button(driver, name));
  await expect.poll(async () => (await told(driver)).length, { intervals: [20] }).toBe(before + 3);
  return { answer: (await told(driver))[before + 1] ?? '', milliseconds: Date.now() - start };
}

test.beforeEach(async ({ driver }) => {
  await driver.setPhone({ requestDomains: [domain] });
  await driver.open('pages/calls/index');
});

test('a server on the list answers', async ({ driver, page }) => {
  const requests = await answerRequests(page);
  const { answer } = await ask(driver, 'request');
  expect(JSON.parse(answer.replace('success ', ''))).toMatchObject({
    statusCode: 200,
    data: { news: '红桥' },
    errMsg: 'request:ok',
  });
  await ask(driver, 'post');
  expect(requests).toEqual([`GET ${domain}/news.json`, `POST ${domain}/send {"name":"桥"}`]);
});

test('what is off the list, or not https, is not asked', async ({ driver }) => {
  for (const name of ['request elsewhere', 'request over http']) {
    expect((await ask(driver, name)).answer).toBe('fail request:fail url not in domain list');
  }
  expect(await driver.calls('request')).toEqual([]);
});

test('offline fails; a foreign network answers with a page of its own', async ({ driver, page }) => {
  const requests = await answerRequests(page);
  await driver.setPhone({ network: 'offline' });
  expect((await ask(driver, 'request')).answer).toBe('fail request:fail net::ERR_INTERNET_DISCONNECTED');
  expect((await ask(driver, 'network type')).answer).toContain('"networkType":"none"');
  await driver.setPhone({ network: 'wrongData' });
  expect((await ask(driver, 'request')).answer).toMatch(/^success .*"statusCode":200.*"data":"<!DOCTYPE html>/);
  expect(requests).toEqual([]);
});

test('a slow network takes two seconds', async ({ driver, page }) => {
  await answerRequests(page);
  await driver.setPhone({ network: 'slow' });
  const { answer, milliseconds } = await ask(driver, 'request');
  expect(answer).toContain('"news":"红桥"');
  expect(milliseconds).toBeGreaterThanOrEqual(1950);
});

test('a server that does not answer fails', async ({ driver, page }) => {
  await page.route(`${domain}/**`, (route) => route.abort());
  expect((await ask(driver, 'request')).answer).toBe('fail request:fail net::ERR_CONNECTION_FAILED');
});
