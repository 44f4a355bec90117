import { pageSamples } from '../page-samples';
import { expect, test } from './fixtures';

test.use({ profile: 'release' });

for (const { heading, destination } of pageSamples) {
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
