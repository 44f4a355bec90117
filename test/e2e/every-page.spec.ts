import type { Destination } from '../../src/routes';
import { expect, test } from './fixtures';

/** Every route, opened directly, with records of the real pack. */
const pages: readonly (Destination & { heading: string })[] = [
  { page: 'news', heading: '新闻摘要' },
  { page: 'care', heading: '养老服务' },
  { page: 'schools', heading: '学校项目' },
  { page: 'relief', heading: '救助指南' },
  { page: 'article', id: 'press-conference-2024-11-27', heading: '新闻' },
  { page: 'place', id: 'street-centre-xiyuzhuang', heading: '西于庄街道街级综合养老服务中心（名称未公布）' },
  { page: 'project', id: 'yaohua-hongqiao', heading: '耀华中学红桥学校' },
  { page: 'programme', id: 'minimum-living-allowance', heading: '最低生活保障' },
  { page: 'settings', heading: '设置' },
  { page: 'about', heading: '关于' },
  { page: 'notFound', heading: '没有找到' },
];

test.use({ profile: 'release' });

for (const { heading, ...destination } of pages) {
  for (const mode of ['normal', 'elder'] as const) {
    test(`${destination.page} in ${mode} mode is readable, reachable and without accessibility faults`, async ({
      app,
    }) => {
      await app.open(destination);
      if (mode === 'elder') {
        await app.tapByRole('button', /^长辈版，/);
        await app.seesRole('button', '长辈版，已打开。按一下回到标准版');
      }
      await app.seesRole('heading', heading);
      expect((await app.mainText()).trim().length).toBeGreaterThan(20);
      expect(await app.axe()).toEqual([]);
      expect(await app.scrollsSideways()).toBe(false);
      const { size, text } = await app.smallestText();
      expect(size, text).toBeGreaterThanOrEqual(mode === 'elder' ? 20 : 14);
      expect(await app.targetsSmallerThan(mode === 'elder' ? 60 : 44)).toEqual([]);
    });
  }
}
