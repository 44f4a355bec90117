import type { Damage } from './damage';
import { behaviourDamages } from './kinds/behaviour';
import { contentDamages } from './kinds/contents';
import { missingFiles } from './kinds/missing-files';
import { scriptDamages } from './kinds/scripts';
import { settingsDamages } from './kinds/settings';
import { styleSheetDamages } from './kinds/style-sheets';
import { templateDamages } from './kinds/templates';

/** Every damage that the checks of the mini-program are tried with, each under a name of its own. */
export const damages: readonly Damage[] = [
  ...missingFiles,
  ...settingsDamages,
  ...templateDamages,
  ...styleSheetDamages,
  ...scriptDamages,
  ...behaviourDamages,
  ...contentDamages,
];

/** In a usual run every third damage, always the same ones; all of them when in full. */
const stride = process.env.FULL === '1' ? 1 : 3;

/** The damages of this run. */
export const triedDamages: readonly Damage[] = damages.filter((_, index) => index % stride === 0);
