import { test } from './fixtures';

test.use({ profile: 'release' });

test('a figure leads to its evidence, and on to the page that it is about', async ({ app }) => {
  await app.open({ page: 'news' });
  await app.tapByRole('link', /红桥区开发布会/);
  await app.seesRole('heading', '红桥区开发布会：今年办了什么，下一步要办什么');
  await app.tapByRole('button', /养老院，28家.*依据/);
  await app.seesRole('dialog', '依据');
  await app.seesText('正文第8段');
  await app.seesText('仅见于一处来源');
  await app.tapByRole('link', /养老院/);
  await app.seesRole('heading', '养老服务');
  await app.seesRole('button', /^养老院，/, { pressed: true });
});

test('a hedge is kept and explained', async ({ app }) => {
  await app.open({ page: 'article', id: 'press-conference-2024-11-27', figure: 'foundation-amount' });
  await app.seesRole('dialog', '依据');
  await app.seesText(/21\.8万余元/);
  await app.seesText(/“余”表示比这个数略多/);
  await app.tapByRole('button', '关闭');
  await app.seesNoRole('dialog');
});

test('a second source is named where there is one', async ({ app }) => {
  await app.open({ page: 'article', id: 'press-conference-2024-11-27', figure: 'gdp-growth' });
  await app.seesText(/同比增长7\.3%/);
  await app.seesText(/同一场发布会的另一篇报道/);
  await app.seesNoText('仅见于一处来源');
});

test('closing a sheet with its button leaves one step back to where one came from', async ({ app }) => {
  await app.open({ page: 'news' });
  await app.tapByRole('link', /红桥区开发布会/);
  await app.seesRole('heading', '红桥区开发布会：今年办了什么，下一步要办什么');
  await app.tapByRole('button', /养老院，28家.*依据/);
  await app.tapByRole('button', '关闭');
  await app.seesNoRole('dialog');
  await app.back();
  await app.seesRole('heading', '新闻摘要');
});

test('a topic narrows the article', async ({ app }) => {
  await app.open({ page: 'article', id: 'press-conference-2024-11-27' });
  await app.tapByRole('button', /^养老，/);
  await app.seesRole('heading', '养老');
  await app.seesNoText('地区生产总值');
});
