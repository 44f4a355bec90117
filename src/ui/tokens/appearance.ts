/** `elder` is 长辈版: larger text and targets, one column. */
export type DisplayMode = 'normal' | 'elder';
/** One of the four text-size steps, 1 the smallest. */
export type TextStep = 1 | 2 | 3 | 4;
/** `system` follows the phone's setting. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast';

/** How a person wants the app to look. */
export interface Appearance {
  mode: DisplayMode;
  textStep: TextStep;
  theme: Theme;
}

export const defaultAppearance: Appearance = { mode: 'normal', textStep: 1, theme: 'system' };

/**
 * The classes that put the tokens of an appearance on an element and all below it.
 * @example appearanceClass({ mode: 'elder', textStep: 2, theme: 'dark' }) // 'hq-mode-elder hq-text-step-2 hq-theme-dark'
 */
export function appearanceClass({ mode, textStep, theme }: Appearance): string {
  return `hq-mode-${mode} hq-text-step-${String(textStep)} hq-theme-${theme}`;
}
