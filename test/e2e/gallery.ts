import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const folder = resolve(__dirname, '../../.cache/gallery');

/**
 * Keeps a picture of a page for `npm run gallery`, which lays both targets side by side.
 * @param project target and width, as in playwright.config.ts: `weapp-320`.
 */
export function keepPicture(project: string, page: string, mode: string, picture: Buffer): void {
  const file = resolve(folder, project, `${page}-${mode}.png`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
