/**
 * The design's numbers and colours: the only place where they are written. `npm run generate` turns them
 * into CSS custom properties (`--hq-…`), and components use nothing else.
 */

/** A size in CSS pixels for each mode: `elder` is 长辈版. */
interface SizePair {
  normal: number;
  elder: number;
}

/**
 * Text sizes at the first of the four steps. CSS pixels on both targets, never `rpx`, which shrinks on narrow phones.
 * Floors: main text ≥ 18 and, in our own rule, every text ≥ 20 and titles ≥ 26 in 长辈版.
 */
export const textSizes = {
  caption: { normal: 15, elder: 20 },
  label: { normal: 16, elder: 21 },
  body: { normal: 17, elder: 22 },
  subheading: { normal: 18, elder: 26 },
  heading: { normal: 20, elder: 28 },
  title: { normal: 24, elder: 31 },
  figure: { normal: 34, elder: 42 },
} satisfies Record<string, SizePair>;

/** Factors of the four text-size steps; the last one brings 长辈版's body text above 30. */
export const textSteps = [1, 1.125, 1.25, 1.5] as const;

/** Sides of what can be pressed. Floors: 44, and 60 in 长辈版. */
export const touchSizes = {
  touch: { normal: 48, elder: 64 },
  tabbar: { normal: 60, elder: 80 },
} satisfies Record<string, SizePair>;

/** Distances. `gutter` is the page's side margin. */
export const spaces = {
  hair: { normal: 1, elder: 2 },
  xs: { normal: 4, elder: 6 },
  s: { normal: 8, elder: 10 },
  m: { normal: 12, elder: 16 },
  l: { normal: 16, elder: 20 },
  xl: { normal: 24, elder: 28 },
  xxl: { normal: 36, elder: 40 },
  gutter: { normal: 16, elder: 16 },
} satisfies Record<string, SizePair>;

export const radii = { s: 8, m: 14, l: 22, round: 999 } as const;

/** Distance between paragraphs, as a part of the body text: with a line of text, 1.3 times the height of a line. */
export const paragraphGapFactor = 0.52;

/** Line heights as factors: never below 1.3. */
export const lineHeights = { text: 1.6, tight: 1.35 } as const;

/** Widths of drawn lines: `control` around what can be pressed or typed into, `focus` around what the keyboard is at. */
export const strokes = {
  control: { normal: 2, elder: 3 },
  focus: { normal: 3, elder: 4 },
} satisfies Record<string, SizePair>;

/**
 * Lengths of movements in milliseconds; all are 0 where the person asked for less motion. `quick`: the answer to a
 * press. `gentle`: what comes over the page. `breath`: one breath of what stands for content that is on its way.
 */
export const durations = { quick: 140, gentle: 240, breath: 2000 } as const;

/** The one way in which things move: off at once, and slowly to rest. */
export const easings = { settle: 'cubic-bezier(0.2, 0, 0, 1)' } as const;

/** One value for each theme. `contrast` is the high-contrast theme. */
interface ThemeValues {
  light: string;
  dark: string;
  contrast: string;
}

/**
 * 子牙河's water (`river`), the bridge's brick (`bridge`), rice paper and ink. `…-soft` is a ground for text of
 * the same name; `on-river` is text on a river ground. `line` parts what belongs together; `outline` is the border of
 * what can be pressed or typed into, and so stands out from every ground. Contrast is tested, see `tokens.test.ts`.
 */
export const colours = {
  paper: { light: '#f6f2e9', dark: '#0f1819', contrast: '#ffffff' },
  surface: { light: '#fffdf8', dark: '#192526', contrast: '#ffffff' },
  sunken: { light: '#ece6d9', dark: '#0a1112', contrast: '#f0f0f0' },
  line: { light: '#ddd4c2', dark: '#33464a', contrast: '#000000' },
  outline: { light: '#7a7463', dark: '#869b9d', contrast: '#000000' },
  ink: { light: '#1c2a2b', dark: '#f1f5f3', contrast: '#000000' },
  muted: { light: '#3d4a4b', dark: '#bccac9', contrast: '#000000' },
  river: { light: '#0a4f55', dark: '#86d0d0', contrast: '#00363a' },
  'river-deep': { light: '#083f45', dark: '#123a3e', contrast: '#00363a' },
  'river-soft': { light: '#ddecea', dark: '#15393c', contrast: '#ffffff' },
  'on-river': { light: '#ffffff', dark: '#06282a', contrast: '#ffffff' },
  'on-river-deep': { light: '#ffffff', dark: '#eef7f6', contrast: '#ffffff' },
  bridge: { light: '#822c1c', dark: '#f3ab97', contrast: '#6b1708' },
  'bridge-soft': { light: '#f8e4dc', dark: '#40231c', contrast: '#ffffff' },
  'on-bridge': { light: '#ffffff', dark: '#32110a', contrast: '#ffffff' },
  gold: { light: '#664400', dark: '#f2d18a', contrast: '#4a3000' },
  'gold-soft': { light: '#faeccb', dark: '#3a2d12', contrast: '#ffffff' },
  leaf: { light: '#155230', dark: '#9bd8ab', contrast: '#003d1c' },
  'leaf-soft': { light: '#dff0e0', dark: '#17331f', contrast: '#ffffff' },
  shade: { light: 'rgba(16, 28, 29, 0.55)', dark: 'rgba(0, 0, 0, 0.7)', contrast: 'rgba(0, 0, 0, 0.8)' },
} satisfies Record<string, ThemeValues>;

/**
 * How far a thing lies above the page: a shadow, and the edge where shadows cannot be told apart. `raised`: cards and
 * rows. `floating`: what stays in sight while the page moves. `over`: what lies over the page until it is closed.
 * High contrast has edges alone.
 */
export const elevations = {
  raised: {
    shadow: { light: '0 1px 3px rgba(60, 48, 24, 0.12)', dark: '0 1px 3px rgba(0, 0, 0, 0.4)', contrast: 'none' },
    edge: { light: '#e7dfcf', dark: '#2c4043', contrast: '#000000' },
  },
  floating: {
    shadow: { light: '0 2px 16px rgba(60, 48, 24, 0.18)', dark: '0 2px 16px rgba(0, 0, 0, 0.55)', contrast: 'none' },
    edge: { light: '#ddd4c2', dark: '#3b5256', contrast: '#000000' },
  },
  over: {
    shadow: { light: '0 4px 32px rgba(16, 28, 29, 0.3)', dark: '0 4px 32px rgba(0, 0, 0, 0.7)', contrast: 'none' },
    edge: { light: '#ddd4c2', dark: '#4a6468', contrast: '#000000' },
  },
} satisfies Record<string, { shadow: ThemeValues; edge: ThemeValues }>;

export type ColourName = keyof typeof colours;
export type ElevationName = keyof typeof elevations;
export type TextSizeName = keyof typeof textSizes;
export type SpaceName = keyof typeof spaces | 'paragraph';
