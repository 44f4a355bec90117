import { expect, test } from './fixtures';

test.use({ profile: 'release' });

test('filters projects by phase, opens one and comes back to the same list', async ({ app }) => {
  await app.open({ page: 'schools' });
  await app.seesText('原文 23 所 · 已查到 5 所');
  await app.tapByRole('button', /^预留用地，2/);
  await app.seesText('符合的 2 所，共 15 所');
  await app.tapByRole('link', /天津三中南校区/);
  await app.seesRole('heading', '承诺和进展');
  await app.back();
  await app.seesText('符合的 2 所，共 15 所');
});

test('says that a promised date has passed without news', async ({ app }) => {
  await app.open({ page: 'project', id: 'yaohua-hongqiao' });
  await app.seesText(/承诺的时间 2023年9月 已经过去/);
  expect(await app.countByRole('button', /依据/)).toBeGreaterThan(2);
});
