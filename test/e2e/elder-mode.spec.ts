import { expect, test } from './fixtures';

test('长辈版 reaches every page, and is still on when the app is opened again', async ({ app }) => {
  await app.open({ page: 'news' });
  const before = await app.worst('textSize');
  await app.tapByRole('button', /^长辈版/);
  await expect.poll(() => app.worst('textSize')).toBeGreaterThan(before);
  const tabs = { 养老: '养老服务', 学校: '学校项目', 救助: '救助指南', 新闻: '新闻摘要' };
  for (const [tab, heading] of Object.entries(tabs)) {
    await app.tapTab(tab);
    await app.seesRole('heading', heading);
    await app.seesRole('button', '长辈版，已打开。按一下回到标准版');
    await expect.poll(() => app.worst('textSize')).toBeGreaterThanOrEqual(20);
  }
  await app.open({ page: 'about' });
  await app.seesRole('button', '长辈版，已打开。按一下回到标准版');
  await app.tapByRole('button', /^长辈版/);
  await app.seesRole('button', '长辈版，字和按钮更大。按一下打开');
});

test('the largest text of 长辈版 still fits the page', async ({ app }) => {
  await app.open({ page: 'settings' });
  await app.tapByRole('radio', /^长辈版/);
  await app.tapByRole('button', '最大');
  await expect.poll(() => app.worst('textSize')).toBeGreaterThanOrEqual(30);
  expect(await app.worst('widthOverflow')).toBe(0);
  await app.open({ page: 'relief' });
  expect(await app.worst('widthOverflow')).toBe(0);
});

test('a phone with large text is asked once whether 长辈版 is wanted', async ({ app }) => {
  await app.setSystemText(1.5);
  await app.open({ page: 'care' });
  await app.seesRole('dialog', '要打开长辈版吗？');
  await app.tapByRole('button', '打开长辈版');
  await app.seesRole('button', '长辈版，已打开。按一下回到标准版');
  await app.open({ page: 'care' });
  await app.seesRole('button', '长辈版，已打开。按一下回到标准版');
  await app.seesNoRole('dialog');
});

test('a no is not asked again', async ({ app }) => {
  await app.setSystemText(1.5);
  await app.open({ page: 'settings' });
  await app.tapByRole('button', '不用，就这样');
  await app.seesNoRole('dialog');
  await app.open({ page: 'news' });
  await app.seesRole('heading', '新闻摘要');
  await app.seesNoRole('dialog');
  await app.seesRole('button', '长辈版，字和按钮更大。按一下打开');
});
