import type { Destination } from '../../src/routes';
import { expect, test } from './fixtures';

const everyPage: readonly Destination[] = [
  { page: 'news' },
  { page: 'care' },
  { page: 'schools' },
  { page: 'relief' },
  { page: 'article', id: 'demo-autumn' },
  { page: 'place', id: 'demo-nursing-home-01' },
  { page: 'project', id: 'demo-reed-primary' },
  { page: 'programme', id: 'demo-meal-subsidy' },
  { page: 'settings' },
  { page: 'about' },
];

test('the demo district says on every screen that it is invented', async ({ app }) => {
  await app.open({ page: 'settings' });
  await app.tapByRole('button', '示例区');
  await app.seesText(/这是虚构的“示例区”/);
  for (const destination of everyPage) {
    await app.open(destination);
    await app.seesText(/这是虚构的“示例区”/);
    await app.seesNoText('没有找到这一页');
  }
  await app.tapByRole('button', '回到红桥区');
  await app.seesNoText(/这是虚构的“示例区”/);
});

test.describe('a release', () => {
  test.use({ profile: 'release' });

  test('offers no other district', async ({ app }) => {
    await app.open({ page: 'settings' });
    await app.seesText('看得清');
    expect(await app.countByRole('button', '示例区')).toBe(0);
  });

  test('says that it is not an official app', async ({ app }) => {
    await app.open({ page: 'news' });
    await app.seesText(/非政府官方应用/);
    await app.open({ page: 'about' });
    await app.seesText(/非政府官方应用/);
  });
});
