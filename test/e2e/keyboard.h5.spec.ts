import { TAB_ROUTES } from '../../src/routes';
import { expect, test } from './fixtures';

/* For H5 alone: WeChat on a phone has no keyboard to move the focus with. */
test.use({ profile: 'release' });

/** What the focus is on, and how it shows. */
interface Stop {
  name: string;
  outlinePx: number;
  outline: string;
}

for (const tab of TAB_ROUTES) {
  test(`everything on ${tab} is reached with the Tab key, in order, and is seen to have the focus`, async ({
    app,
    page,
  }) => {
    await app.open({ page: tab });
    const wanted = await page.evaluate(() =>
      [...document.querySelectorAll('#app button, #app a[href], #app input')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.getAttribute('aria-label') ?? element.textContent),
    );
    expect(wanted.length).toBeGreaterThan(10);
    const stops: Stop[] = [];
    for (let press = 0; press < wanted.length; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null) return { name: '', outlinePx: 0, outline: 'none' };
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return {
            name: element.getAttribute('aria-label') ?? element.textContent,
            outlinePx: parseFloat(outlineWidth),
            outline: outlineStyle,
          };
        }),
      );
    }
    expect(stops.map(({ name }) => name)).toEqual(wanted);
    expect(stops.filter(({ outline, outlinePx }) => outline === 'none' || outlinePx < 2)).toEqual([]);
  });
}

test('a figure’s evidence is opened, read and closed with keys alone, and the focus comes back', async ({
  app,
  page,
}) => {
  await app.open({ page: 'article', id: 'press-conference-2024-11-27' });
  const figure = page.getByRole('button', { name: /养老院，28家.*依据/ });
  await figure.focus();
  await page.keyboard.press('Enter');
  await app.seesRole('dialog', '依据');
  await expect(page.getByRole('dialog', { name: '依据' })).toBeFocused();
  await page.keyboard.press('Tab');
  const scrolled = await page.evaluate(() => {
    const area = document.activeElement;
    if (area === null) return undefined;
    const style = getComputedStyle(area);
    return { scrolls: style.overflowY, inside: area.closest('[role=dialog]') !== null };
  });
  expect(scrolled).toEqual({ scrolls: 'auto', inside: true });
  await page.keyboard.press('Escape');
  await app.seesNoRole('dialog');
  await expect(figure).toBeFocused();
});

test('长辈版 and a filter are chosen with the space bar', async ({ app, page }) => {
  await app.open({ page: 'care' });
  await page.getByRole('button', { name: /^长辈版，/ }).focus();
  await page.keyboard.press('Space');
  await app.seesRole('button', '长辈版，已打开。按一下回到标准版');
  await page.getByRole('button', { name: /^日间照料中心，0/ }).focus();
  await page.keyboard.press('Space');
  await app.seesRole('heading', '没有符合条件的地方');
});
