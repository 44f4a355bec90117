import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUTES } from '../../src/routes';
import { pageSamples } from '../page-samples';
import { startPage } from './logic-layer';

/** One setData above this makes an old phone stutter; WeChat refuses 1 MB. */
const firstScreenLimitBytes = 256 * 1024;

describe.each(['dist/weapp', 'dist/preview/weapp'])('%s', (build) => {
  it.each(pageSamples)(
    'starts at $destination.page without what WeChat lacks, and sends its text to the view',
    async (sample) => {
      const { page, ...parameters } = sample.destination;
      const { sent, bytes } = await startPage(build, ROUTES[page].path, parameters);
      expect(sent).toContain(sample.says);
      expect(bytes).toBeLessThan(firstScreenLimitBytes);
    },
  );

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
