import { expect, test } from './fixtures';

test.describe('in the real district', () => {
  test.use({ profile: 'release' });

  test('counts named and verified places alone, and says what to do instead', async ({ app }) => {
    await app.open({ page: 'care' });
    await app.seesText('原文 28 家 · 已收录 0 家');
    await app.seesText('原文 9 家 · 已收录 0 家');
    await app.seesText('原文 52 家 · 已收录 0 家');
    await app.seesText('共 9 处：已核实 0 处，待核实 9 处。');
    await app.seesRole('button', /打 12345/);
  });

  test('keeps leads apart, with their caution', async ({ app }) => {
    await app.open({ page: 'care' });
    await app.seesRole('heading', '未核实的线索（2 条）');
    await app.seesText(/只是线索，没有核实/);
    await app.tapByRole('link', /福康养老院/);
    await app.seesText(/先打 12345/);
  });

  test('an empty filter offers ways to relax it', async ({ app }) => {
    await app.open({ page: 'care' });
    await app.tapByRole('button', /^日间照料中心，0/);
    await app.seesRole('heading', '没有符合条件的地方');
    await app.tapByRole('button', '不限类别，有 9 处');
    await app.seesText('共 9 处：已核实 0 处，待核实 9 处。');
  });
});

test.describe('in the demo district', () => {
  test.beforeEach(async ({ app }) => {
    await app.open({ page: 'settings' });
    await app.tapByRole('button', '示例区');
    await app.seesText(/这是虚构的“示例区”/);
    await app.open({ page: 'care' });
  });

  test('filters by kind and street, opens a place, and comes back to the same list', async ({ app }) => {
    await app.tapByRole('button', /^养老院，/);
    await app.tapByRole('button', /^示例芦苇街道，/);
    await app.seesText(/^共 \d+ 处/);
    const listed = (await app.mainText()).match(/共 \d+ 处[^\n]*/)?.[0] ?? '';
    expect(listed).not.toBe('');
    await app.tapByRole('link', /养老院.*示例芦苇街道/);
    await app.seesRole('heading', '详细情况');
    await app.back();
    await app.seesText(listed);
    await app.seesRole('button', /^示例芦苇街道，/);
  });

  test('shows an invented phone and never dials it', async ({ app }) => {
    await app.tapByRole('button', /拨打 示例电话/);
    await app.seesRole('dialog', '示例电话，不会拨出');
    await app.tapByRole('button', '知道了');
    await app.seesNoRole('dialog');
  });

  test('shows twenty places at a time', async ({ app }) => {
    await app.settle();
    const before = await app.countByRole('listitem');
    await app.tapByRole('button', '再看 20 个');
    await expect.poll(() => app.countByRole('listitem')).toBe(before + 20);
  });
});
