import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const iconFolder = join(__dirname, '../../src/ui/icons');
const illustrationFolder = join(__dirname, '../../src/ui/illustrations');
const origin = (folder: string) => `/* Written from src/ui/${folder}/*.svg by \`npm run generate\`. */`;

/** The two hands that an illustration is drawn with: what is water or air, and what people built. */
const illustrationLayers = ['river', 'bridge'] as const;

/**
 * The icon set as CSS masks: each icon takes the colour of the text beside it, and no font file is needed.
 * @returns the text of `src/ui/tokens/generated/icons.css`.
 */
export function renderIconsCss(): string {
  const rules = readSvgNames(iconFolder).map(
    (name) => `.hq-icon--${name} {\n  --hq-icon: ${svgAddress(readSvg(iconFolder, name))};\n}`,
  );
  return [origin('icons'), ...rules, ''].join('\n');
}

/**
 * The names of all icons, as a list and as a type, so that a wrong name does not compile.
 * @returns the text of `src/ui/tokens/generated/icon-name.ts`.
 */
export function renderIconNames(): string {
  return renderNames('icons', 'icon', readSvgNames(iconFolder));
}

/**
 * The illustrations as CSS masks, one for each of their two colours, so that they follow the theme.
 * @returns the text of `src/ui/tokens/generated/illustrations.css`.
 */
export function renderIllustrationsCss(): string {
  const rules = readSvgNames(illustrationFolder).map((name) => {
    const source = readSvg(illustrationFolder, name);
    const layers = illustrationLayers.map((layer) => `  --hq-drawing-${layer}: ${svgAddress(layerOf(source, layer))};`);
    return `.hq-illustration--${name} {\n${layers.join('\n')}\n}`;
  });
  return [origin('illustrations'), ...rules, ''].join('\n');
}

/**
 * The names of all illustrations, as a list and as a type.
 * @returns the text of `src/ui/tokens/generated/illustration-name.ts`.
 */
export function renderIllustrationNames(): string {
  return renderNames('illustrations', 'illustration', readSvgNames(illustrationFolder));
}

/**
 * One layer of an illustration as a picture of its own: the groups of the others are left out.
 * @throws when the illustration has no such layer, of which the mask would be a filled box.
 */
export function layerOf(source: string, layer: (typeof illustrationLayers)[number]): string {
  const groups = [...source.matchAll(/<g id="([a-z]+)">.*?<\/g>/gs)];
  if (!groups.some((group) => group[1] === layer)) throw new Error(`The illustration has no layer "${layer}".`);
  return groups.filter((group) => group[1] !== layer).reduce((rest, group) => rest.replace(group[0], ''), source);
}

function renderNames(folder: string, kind: string, names: readonly string[]): string {
  const type = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Name`;
  return [
    origin(folder),
    `export const ${kind}Names = [`,
    ...names.map((name) => `  '${name}',`),
    '] as const;',
    `export type ${type} = (typeof ${kind}Names)[number];`,
    '',
  ].join('\n');
}

function readSvgNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => basename(file, '.svg'))
    .sort();
}

function readSvg(folder: string, name: string): string {
  return readFileSync(join(folder, `${name}.svg`), 'utf8');
}

function svgAddress(source: string): string {
  return `url("data:image/svg+xml,${encodeSvg(source)}")`;
}

function encodeSvg(source: string): string {
  return source
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim()
    .replace(/"/g, "'")
    .replace(/[%#<>?[\\\]^`{|}]/g, (character) => encodeURIComponent(character));
}
