import { expect, test } from './fixtures';

test.use({ profile: 'release' });

test('help in an emergency comes first', async ({ app }) => {
  await app.open({ page: 'relief' });
  expect(await app.mainText()).toMatch(/^\s*现在就有急难/);
  for (const line of [/120/, /110/, /119/, /12345/]) await app.seesRole('button', line);
});

test('an amount whose time is up doubts itself', async ({ app }) => {
  await app.open({ page: 'programme', id: 'minimum-living-allowance' });
  await app.seesText('标准可能已调整，请打 12345 核实。');
  await app.seesText('1045');
  await app.seesText('2025年9月1日起执行');
  await app.tapByRole('button', /1045.*依据/);
  await app.seesText('官方页面');
});

test('a condition shows its clause, and what the window decides is named', async ({ app }) => {
  await app.open({ page: 'programme', id: 'minimum-living-allowance' });
  await app.seesText('由街道窗口审核');
  await app.tapByRole('button', /第9条/);
  await app.seesRole('dialog', '依据');
  await app.seesText('第9条');
});

test('a programme without published conditions says so and shows no amount', async ({ app }) => {
  await app.open({ page: 'programme', id: 'old-age-allowance' });
  await app.seesText(/条件未公布/);
  expect(await app.mainText()).not.toMatch(/\d+\s*元/);
});

test('programmes are found by situation', async ({ app }) => {
  await app.open({ page: 'relief' });
  await app.seesText('共 19 项');
  await app.tapByRole('button', /^看不起病，/);
  await app.seesNoText('共 19 项');
  await app.seesRole('link', /医疗救助/);
});
