import type { Page } from '@playwright/test';
import type { ElderRuleId } from '../../src/domain/standards';
import type { AppDriver } from '../e2e/driver';
import type { ScreenLook } from './measure-screen';
import type { Gathering } from './gather';
import type { Variant } from './variants';

/** The height of the phone that is looked at, in CSS pixels. */
const height = 640;

/** Looks at the shown screen in one way and takes what was measured into the gathering. */
export async function lookAt(page: Page, app: AppDriver, variant: Variant, gathering: Gathering): Promise<ScreenLook> {
  await page.emulateMedia({
    colorScheme: variant.theme === 'dark' ? 'dark' : 'light',
    contrast: variant.theme === 'contrast' ? 'more' : 'no-preference',
  });
  await page.setViewportSize({ width: variant.width, height });
  await app.doubleText(variant.doubled === true);
  const look = await app.measure();
  for (const [rule, found] of Object.entries(look.worst)) {
    gathering.note(ruleFor(rule as ElderRuleId, variant), found);
    if (rule === 'textSize' && variant.textStep === 4 && variant.doubled !== true) gathering.note('largestStep', found);
  }
  return look;
}

/** Text that is made twice as large by the phone is asked for one thing: that nothing runs over the edge. */
function ruleFor(rule: ElderRuleId, { doubled }: Variant): ElderRuleId {
  return doubled === true && rule === 'widthOverflow' ? 'doubledTextOverflow' : rule;
}

/** Whether this is how everybody sees the screen first. */
export function isFirstLook({ doubled, textStep, theme, width }: Variant): boolean {
  return doubled !== true && textStep === 1 && theme === 'light' && width === 320;
}
