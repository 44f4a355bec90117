import { pageSamples } from '../page-samples';
import type { AppDriver } from './driver';
import { expect, test } from './fixtures';
import { keepPicture } from './gallery';

test.use({ profile: 'release' });

/** Smallest text and target of each mode, in CSS pixels. */
const limits = { normal: { text: 14, target: 44 }, elder: { text: 20, target: 60 } };

for (const { heading, destination } of pageSamples) {
  test(`${destination.page} is readable, reachable and without accessibility faults in both modes`, async ({ app }, {
    project,
  }) => {
    await app.open(destination);
    await app.seesRole('heading', heading);
    await app.settle();
    expect((await app.mainText()).trim().length).toBeGreaterThan(20);
    keepPicture(project.name, destination.page, 'normal', await app.screenshot());
    await checkMode(app, 'normal');
    await app.tapByRole('button', /^长辈版，/);
    await app.seesRole('button', '长辈版，已打开。按一下回到标准版');
    keepPicture(project.name, destination.page, 'elder', await app.screenshot());
    await checkMode(app, 'elder');
  });
}

async function checkMode(app: AppDriver, mode: keyof typeof limits): Promise<void> {
  expect(await app.axe(), mode).toEqual([]);
  expect(await app.scrollsSideways(), mode).toBe(false);
  const { size, text } = await app.smallestText();
  expect(size, `${mode}: ${text}`).toBeGreaterThanOrEqual(limits[mode].text);
  expect(await app.targetsSmallerThan(limits[mode].target), mode).toEqual([]);
}
