import {
  colours,
  durations,
  easings,
  elevations,
  lineHeights,
  paragraphGapFactor,
  radii,
  spaces,
  strokes,
  textSizes,
  textSteps,
  touchSizes,
} from '../../src/ui/tokens/tokens';

type Mode = 'normal' | 'elder';
type Theme = 'light' | 'dark' | 'contrast';

/**
 * The tokens as CSS: a class a mode, a theme and a text step. Sizes are CSS pixels on both targets.
 * @returns the text of `src/ui/tokens/generated/tokens.css`.
 */
export function renderTokensCss(): string {
  return [
    '/* Written from src/ui/tokens/tokens.ts by `npm run generate`. */',
    rule('.hq-mode-normal', modeTokens('normal')),
    rule('.hq-mode-elder', modeTokens('elder')),
    ...textSteps.map((factor, index) => rule(`.hq-text-step-${String(index + 1)}`, textTokens(factor))),
    rule('.hq-theme-system, .hq-theme-light', themeTokens('light')),
    rule('.hq-theme-dark', themeTokens('dark')),
    rule('.hq-theme-contrast', themeTokens('contrast')),
    `@media (prefers-color-scheme: dark) {\n${rule('.hq-theme-system', themeTokens('dark'))}\n}`,
    `@media (prefers-contrast: more) {\n${rule('.hq-theme-system', themeTokens('contrast'))}\n}`,
    `@media (prefers-reduced-motion: reduce) {\n${rule(
      '.hq-mode-normal, .hq-mode-elder',
      durationTokens(() => 0),
    )}\n}`,
    '',
  ].join('\n');
}

function modeTokens(mode: Mode): string[] {
  return [
    ...Object.entries(textSizes).map(([name, pair]) => `--hq-base-${name}: ${String(pair[mode])}px;`),
    ...Object.entries(touchSizes).map(([name, pair]) => `--hq-size-${name}: ${String(pair[mode])}px;`),
    ...Object.entries(spaces).map(([name, pair]) => `--hq-space-${name}: ${String(pair[mode])}px;`),
    ...Object.entries(radii).map(([name, value]) => `--hq-radius-${name}: ${String(value)}px;`),
    ...Object.entries(lineHeights).map(([name, value]) => `--hq-line-${name}: ${String(value)};`),
    ...Object.entries(strokes).map(([name, pair]) => `--hq-stroke-${name}: ${String(pair[mode])}px;`),
    ...durationTokens((milliseconds) => milliseconds),
    ...Object.entries(easings).map(([name, value]) => `--hq-easing-${name}: ${value};`),
  ];
}

function durationTokens(inUse: (milliseconds: number) => number): string[] {
  return Object.entries(durations).map(([name, value]) => `--hq-duration-${name}: ${String(inUse(value))}ms;`);
}

function textTokens(factor: number): string[] {
  return [
    ...Object.keys(textSizes).map((name) => `--hq-text-${name}: calc(var(--hq-base-${name}) * ${String(factor)});`),
    `--hq-space-paragraph: calc(var(--hq-text-body) * ${String(paragraphGapFactor)});`,
  ];
}

function themeTokens(theme: Theme): string[] {
  return [
    ...Object.entries(colours).map(([name, colour]) => `--hq-colour-${name}: ${colour[theme]};`),
    ...Object.entries(elevations).flatMap(([name, { shadow, edge }]) => [
      `--hq-shadow-${name}: ${shadow[theme]};`,
      `--hq-edge-${name}: ${edge[theme]};`,
    ]),
  ];
}

function rule(selector: string, declarations: string[]): string {
  return `${selector} {\n${declarations.map((declaration) => `  ${declaration}`).join('\n')}\n}`;
}
