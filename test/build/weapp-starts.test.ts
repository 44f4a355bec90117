import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUTES, type Destination } from '../../src/routes';
import { startPage } from './logic-layer';

/** One setData above this makes an old phone stutter; WeChat refuses 1 MB. */
const firstScreenLimitBytes = 256 * 1024;

const pages: readonly (Destination & { says: string })[] = [
  { page: 'news', says: '最用得上的数字' },
  { page: 'care', says: '原文 28 家 · 已收录 0 家' },
  { page: 'schools', says: '耀华中学红桥学校' },
  { page: 'relief', says: '现在就有急难' },
  { page: 'article', id: 'press-conference-2024-11-27', says: '适老化改造' },
  { page: 'place', id: 'street-centre-xigu', says: '西沽街道' },
  { page: 'project', id: 'yaohua-hongqiao', says: '芥园道' },
  { page: 'programme', id: 'minimum-living-allowance', says: '1045' },
  { page: 'settings', says: '字的大小' },
  { page: 'about', says: '非政府官方应用' },
  { page: 'notFound', says: '去看养老' },
];

describe.each(['dist/weapp', 'dist/preview/weapp'])('%s', (build) => {
  it.each(pages)('starts at $page without what WeChat lacks, and sends its text to the view', async (entry) => {
    const { page, says, ...parameters } = entry;
    const { sent, bytes } = await startPage(build, ROUTES[page].path, parameters);
    expect(sent).toContain(says);
    expect(bytes).toBeLessThan(firstScreenLimitBytes);
  });

  it('answers an unknown id with a sentence', async () => {
    const { sent } = await startPage(build, ROUTES.place.path, { id: 'nothing' });
    expect(sent).toContain('没有找到这一页');
  });
});

describe('the start itself', () => {
  it.each(['document.title', 'new Function("return 1")', 'Intl.NumberFormat', 'eval("1")'])(
    'fails on code that WeChat cannot run: %s',
    async (code) => {
      const build = mkdtempSync(join(tmpdir(), 'weapp-'));
      writeFileSync(join(build, 'app.js'), `App({}); ${code};`);
      await expect(startPage(build, 'page', {})).rejects.toThrow();
      rmSync(build, { recursive: true });
    },
  );
});
