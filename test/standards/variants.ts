import type { MeasuredMode } from '../../src/domain/standards';

/** How a screen is looked at. */
export interface Variant {
  /** One of the four text sizes. */
  textStep: 1 | 4;
  theme: 'light' | 'dark' | 'contrast';
  /** Width of the screen in CSS pixels. */
  width: 320 | 375 | 768;
  /** Every text twice as large, as phones and browsers can make it. */
  doubled?: boolean;
}

/** What everybody sees first. */
const first: Variant = { textStep: 1, theme: 'light', width: 320 };

/** All ways in which a screen is looked at; those of one text size follow one another. */
const all: readonly Variant[] = [
  first,
  { ...first, theme: 'dark' },
  { ...first, theme: 'contrast' },
  { ...first, width: 375 },
  { ...first, width: 768 },
  { ...first, doubled: true },
  { ...first, textStep: 4 },
  { ...first, textStep: 4, width: 768 },
];

/**
 * The looks that are tried at a state: all of them when FULL=1; else the first one, and one other that differs from
 * state to state and from mode to mode, so that each is tried somewhere.
 * @param place of the state in the list of all.
 */
export function variantsOf(place: number, mode: MeasuredMode): readonly Variant[] {
  if (process.env.FULL === '1') return all;
  const others = all.slice(1);
  const other = others[(place * 2 + (mode === 'elder' ? 1 : 0)) % others.length];
  return other === undefined ? [first] : [first, other];
}

/**
 * A name for the pictures of a look: its width and what else is not usual.
 * @example nameOfLook({ textStep: 1, theme: 'dark', width: 320 }) // '320-dark'
 */
export function nameOfLook({ doubled, textStep, theme, width }: Variant): string {
  const unusual = [theme === 'light' ? '' : theme, textStep === 4 ? 'largest' : '', doubled === true ? 'doubled' : ''];
  return [String(width), ...unusual.filter((word) => word !== '')].join('-');
}
