import type { BuiltFile } from './built-files';

/**
 * Addresses of other computers from which a page of a build, of either target, would load something.
 * @returns lines such as `a.wxss: https://example.org/x.png`.
 */
export function foreignResources(files: readonly BuiltFile[]): string[] {
  const loads = /(?:url\(["']?|@import ["']|\bsrc=["']|<link[^>]+href=["'])((?:https?:)?\/\/[^"')\s]+)/g;
  return files
    .filter(({ path }) => /\.(html|css|wxss|wxml)$/.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(loads)].map((match) => `${path}: ${match[1] ?? ''}`));
}
