import { expect, test } from './fixtures';

/*
 * For H5 alone: WeChat gives a page no way to hear of the back key, so there it leaves the page, with or without a
 * sheet over it; and going to a tab closes the pages that were open, so that there is nothing to go back to.
 * Addresses that say what is filtered are H5's as well.
 */
test.use({ profile: 'release' });

test('the back key closes an open sheet and stays on the page', async ({ app }) => {
  await app.open({ page: 'news' });
  await app.tapByRole('link', /红桥区开发布会/);
  await app.seesRole('heading', '红桥区开发布会：今年办了什么，下一步要办什么');
  await app.tapByRole('button', /^养老，/);
  await app.tapByRole('button', /养老院，28家.*依据/);
  await app.seesRole('dialog', '依据');
  await app.back();
  await app.seesNoRole('dialog');
  await app.seesRole('button', /^养老，/);
  await app.seesNoText('地区生产总值');
  await app.back();
  await app.seesRole('heading', '新闻摘要');
});

test('the address says what the list is filtered by', async ({ app }) => {
  await app.open({ page: 'article', id: 'press-conference-2024-11-27', figure: 'nursing-homes' });
  await app.tapByRole('link', /养老院/);
  await app.seesRole('heading', '养老服务');
  expect(await app.currentAddress()).toContain('kind=nursingHome');
});

test('the back key leads from a tab to the article that led there', async ({ app }) => {
  await app.open({ page: 'news' });
  await app.tapByRole('link', /红桥区开发布会/);
  await app.seesRole('heading', '红桥区开发布会：今年办了什么，下一步要办什么');
  await app.tapByRole('button', /养老院，28家.*依据/);
  await app.seesRole('dialog', '依据');
  await app.tapByRole('link', /养老院/);
  await app.seesRole('heading', '养老服务');
  await app.back();
  await app.seesRole('heading', '红桥区开发布会：今年办了什么，下一步要办什么');
  await app.back();
  await app.seesRole('heading', '新闻摘要');
});
