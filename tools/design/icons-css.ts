import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const iconFolder = join(__dirname, '../../src/ui/icons');
const illustrationFolder = join(__dirname, '../../src/ui/illustrations');

/**
 * The icon set as CSS masks: each icon takes the colour of the text beside it, and no font file is needed.
 * @returns the text of `src/ui/tokens/generated/icons.css`.
 */
export function renderIconsCss(): string {
  const rules = readSvgNames(iconFolder).map(
    (name) => `.hq-icon--${name} {\n  --hq-icon: ${svgAddress(iconFolder, name)};\n}`,
  );
  return ['/* Written from src/ui/icons/*.svg by `npm run generate`. */', ...rules, ''].join('\n');
}

/**
 * The names of all icons as a TypeScript union, so that a wrong name does not compile.
 * @returns the text of `src/ui/tokens/generated/icon-name.ts`.
 */
export function renderIconNames(): string {
  const names = readSvgNames(iconFolder).map((name) => `  | '${name}'`);
  return [
    '/* Written from src/ui/icons/*.svg by `npm run generate`. */',
    'export type IconName =',
    `${names.join('\n')};`,
    '',
  ].join('\n');
}

/**
 * The illustrations as CSS backgrounds.
 * @returns the text of `src/ui/tokens/generated/illustrations.css`.
 */
export function renderIllustrationsCss(): string {
  const rules = readSvgNames(illustrationFolder).map(
    (name) => `.hq-illustration--${name} {\n  background-image: ${svgAddress(illustrationFolder, name)};\n}`,
  );
  return ['/* Written from src/ui/illustrations/*.svg by `npm run generate`. */', ...rules, ''].join('\n');
}

function readSvgNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => basename(file, '.svg'))
    .sort();
}

function svgAddress(folder: string, name: string): string {
  return `url("data:image/svg+xml,${encodeSvg(readFileSync(join(folder, `${name}.svg`), 'utf8'))}")`;
}

function encodeSvg(source: string): string {
  return source
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim()
    .replace(/"/g, "'")
    .replace(/[%#<>?[\\\]^`{|}]/g, (character) => encodeURIComponent(character));
}
