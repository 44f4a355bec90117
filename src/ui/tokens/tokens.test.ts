import { wcagContrast } from 'culori';
import {
  colours,
  durations,
  elevations,
  lineHeights,
  spaces,
  strokes,
  textSizes,
  textSteps,
  touchSizes,
  type ColourName,
} from './tokens';

const themes = ['light', 'dark', 'contrast'] as const;

/** Text colours and the grounds that components put them on. */
const pairs: readonly [ColourName, ColourName][] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink', 'river-soft'],
  ['ink', 'bridge-soft'],
  ['ink', 'gold-soft'],
  ['ink', 'leaf-soft'],
  ['muted', 'paper'],
  ['muted', 'surface'],
  ['river', 'paper'],
  ['river', 'surface'],
  ['river', 'river-soft'],
  ['bridge', 'paper'],
  ['bridge', 'surface'],
  ['bridge', 'bridge-soft'],
  ['gold', 'gold-soft'],
  ['leaf', 'leaf-soft'],
  ['on-river', 'river'],
  ['on-river-deep', 'river-deep'],
  ['on-bridge', 'bridge'],
];

describe('colours', () => {
  it.each(pairs)('%s on %s has a contrast of at least 7 in every theme', (text, ground) => {
    for (const theme of themes) {
      expect(wcagContrast(colours[text][theme], colours[ground][theme])).toBeGreaterThanOrEqual(7);
    }
  });
});

/** Borders of controls, icons and drawn measures, with the grounds that they stand on. */
const drawn: readonly [ColourName, ColourName][] = [
  ['outline', 'paper'],
  ['outline', 'surface'],
  ['outline', 'sunken'],
  ['outline', 'river-soft'],
  ['river', 'sunken'],
  ['bridge', 'sunken'],
];

describe('what is drawn', () => {
  it.each(drawn)('%s on %s has a contrast of at least 3 in every theme', (line, ground) => {
    for (const theme of themes) {
      expect(wcagContrast(colours[line][theme], colours[ground][theme])).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('elevation', () => {
  it.each(Object.entries(elevations))('%s is a shadow, and in high contrast an edge', (_name, { shadow, edge }) => {
    expect(shadow.light).not.toBe('none');
    expect(shadow.dark).not.toBe('none');
    expect(shadow.contrast).toBe('none');
    for (const ground of ['paper', 'surface', 'sunken'] as const) {
      expect(wcagContrast(edge.contrast, colours[ground].contrast)).toBeGreaterThanOrEqual(7);
    }
  });
});

it('draws lines in 长辈版 that are no thinner, and parts what can be pressed by at least 8', () => {
  for (const stroke of Object.values(strokes)) expect(stroke.elder).toBeGreaterThanOrEqual(stroke.normal);
  expect(spaces.s.elder).toBeGreaterThanOrEqual(8);
});

it('answers a press before a person wonders, and breathes slower than anything that could harm', () => {
  expect(durations.quick).toBeLessThanOrEqual(200);
  expect(durations.gentle).toBeLessThanOrEqual(400);
  // WCAG 2.3.1: nothing flashes more than three times a second.
  expect(durations.breath).toBeGreaterThan(1000);
});

describe('text sizes', () => {
  it('are at least 20 in 长辈版, and 26 for titles', () => {
    for (const size of Object.values(textSizes)) expect(size.elder).toBeGreaterThanOrEqual(20);
    expect(textSizes.heading.elder).toBeGreaterThanOrEqual(26);
    expect(textSizes.title.elder).toBeGreaterThanOrEqual(26);
  });

  it('reach 30 for body text at the largest step of 长辈版', () => {
    expect(textSizes.body.elder * Math.max(...textSteps)).toBeGreaterThanOrEqual(30);
  });

  it('grow with every step', () => {
    expect([...textSteps]).toEqual([...new Set(textSteps)].sort((one, other) => one - other));
    expect(textSteps).toHaveLength(4);
  });

  it('have lines at least 1.3 times as high', () => {
    for (const height of Object.values(lineHeights)) expect(height).toBeGreaterThanOrEqual(1.3);
  });
});

it('makes targets at least 44, and 60 in 长辈版', () => {
  for (const size of Object.values(touchSizes)) {
    expect(size.normal).toBeGreaterThanOrEqual(44);
    expect(size.elder).toBeGreaterThanOrEqual(60);
  }
});
