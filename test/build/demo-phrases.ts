import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textsIn } from '../../tools/weapp-proof/json-values';

/** Texts that only the fictional pack holds: long enough not to stand elsewhere by chance. */
export function demoPhrases(): string[] {
  const folder = resolve(__dirname, '../../src/content/generated/preview');
  const sections = readdirSync(folder)
    .filter((name) => name !== 'manifest.json')
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>);
  const real = JSON.stringify(sections.map((section) => section['hongqiao']));
  const fictional = new Set(sections.flatMap((section) => textsIn(section['demo'])));
  return [...fictional].filter((text) => /^demo-|[\u4e00-\u9fff]{8}/.test(text) && !real.includes(text));
}
