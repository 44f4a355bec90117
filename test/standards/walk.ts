import type { MeasuredMode, MeasuredTarget, ScreenMeasurement } from '../../src/domain/standards';
import { TAB_ROUTES } from '../../src/routes';
import type { AppDriver } from '../e2e/driver';
import { expect, test } from '../e2e/fixtures';
import { keepPicture } from '../e2e/gallery';
import { worseThanPublished } from './compare-with-published';
import { brokenRules, Gathering } from './gather';
import { isFirstLook, lookAt } from './look';
import { measurementAttachment, readMeasurements } from './measurement-file';
import { screenStates, type ScreenState } from './screen-states';
import { nameOfLook, variantsOf, type Variant } from './variants';

/*
 * Walks through every screen in every state, measures what an old person needs of it, and compares that with what is
 * published. `npm run measure:standards` publishes anew.
 */
const bothModes: readonly MeasuredMode[] = ['normal', 'elder'];
const isWhole = process.env.FULL === '1';
const isPublishing = process.env.PUBLISH_MEASUREMENTS === '1';
const { measurements: published } = readMeasurements();

/**
 * Defines the specs of one target's walk: every state in both modes when FULL=1; else each in one mode here and in the
 * other mode on the other target.
 */
export function defineWalk(target: MeasuredTarget): void {
  screenStates.forEach((state, place) => {
    test.describe(state.name, () => {
      test.use({ profile: state.profile ?? 'release' });

      for (const mode of triedModes(place, state, target)) {
        test(`keeps every rule in mode ${mode}`, async ({ app, browser, page }, testInfo) => {
          testInfo.annotations.push({ type: 'browser', description: `Chromium ${browser.version()}` });
          const gathering = new Gathering();
          let amounts = { texts: 0, targets: 0 };
          let opened: Variant['textStep'] | undefined;
          const variants = variantsOf(place, mode);
          // Nor has who has chosen nothing chosen another text size.
          const possible = variants.filter(({ textStep }) => state.systemText === undefined || textStep === 1);
          for (const variant of possible) {
            if (variant.textStep !== opened) {
              await openInMode(app, state, mode, variant.textStep);
              opened = variant.textStep;
            }
            const { texts, targets } = await lookAt(page, app, variant, gathering);
            amounts = { texts: amounts.texts + texts, targets: amounts.targets + targets };
            if (isWhole || isFirstLook(variant)) {
              keepPicture(`${app.target}-${nameOfLook(variant)}`, state.name, mode, await app.screenshot());
            }
            if (!isFirstLook(variant)) continue;
            expect(texts).toBeGreaterThan(2);
            const faults = await app.axe();
            expect(faults).toEqual([]);
            gathering.note('accessibilityFaults', { value: faults.length, where: '' });
          }
          expect(brokenRules(gathering.worst, mode)).toEqual([]);
          await hand(testInfo, { target: app.target, mode, state: state.name, ...amounts, worst: gathering.worst });
        });
      }
    });
  });

  for (const mode of isWhole ? bothModes : ([target === 'h5' ? 'elder' : 'normal'] as const)) {
    test(`the way into 长辈版 stands at the same place on all tabs in mode ${mode}`, async ({ app }, testInfo) => {
      const places: { left: number; top: number }[] = [];
      for (const tab of TAB_ROUTES) {
        await openInMode(app, { destination: { page: tab } }, mode, 1);
        const { entry } = await app.measure();
        if (entry === null) throw new Error(`There is no way into 长辈版 on ${tab}.`);
        places.push(entry);
      }
      const [first = { left: 0, top: 0 }] = places;
      const shifts = places.map(({ left, top }) => Math.hypot(left - first.left, top - first.top));
      const worst = { entryShift: { value: Math.max(...shifts), where: TAB_ROUTES.join('、') } };
      expect(brokenRules(worst, mode)).toEqual([]);
      await hand(testInfo, {
        target: app.target,
        mode,
        state: '四个主页面',
        texts: 0,
        targets: TAB_ROUTES.length,
        worst,
      });
    });
  }
}

function triedModes(
  place: number,
  { modes = bothModes, only }: ScreenState,
  target: MeasuredTarget,
): readonly MeasuredMode[] {
  if (only !== undefined && only !== target) return [];
  if (isWhole) return modes;
  const [one = 'normal', other = one] = modes;
  return [(place + (target === 'h5' ? 0 : 1)) % 2 === 0 ? one : other];
}

/** Opens a state as somebody finds it who has chosen this mode and text size. */
async function openInMode(
  app: AppDriver,
  { destination, reach, shows, stored, systemText }: Pick<ScreenState, 'destination'> & Partial<ScreenState>,
  mode: MeasuredMode,
  textStep: Variant['textStep'],
): Promise<void> {
  // Who has chosen a look is not asked for one.
  if (systemText === undefined) await app.keep('appearance', JSON.stringify({ mode, textStep }));
  else await app.setSystemText(systemText);
  for (const [key, value] of Object.entries(stored ?? {})) await app.keep(key, value);
  await app.open(destination);
  await app.settle();
  await reach?.(app);
  if (shows !== undefined) await app.seesRole(...shows);
  await app.settle();
}

/** Publishes a measurement, or compares it with what is published. */
async function hand(
  testInfo: { attach(name: string, options: { body: string; contentType: string }): Promise<void> },
  measurement: ScreenMeasurement,
): Promise<void> {
  const body = JSON.stringify(measurement);
  await testInfo.attach(measurementAttachment, { body, contentType: 'application/json' });
  if (!isPublishing) expect(worseThanPublished(measurement, published)).toEqual([]);
}
