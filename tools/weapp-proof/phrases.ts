import type { BuiltFile } from './built-files';

/** Which of these phrases some file of a build holds, with the file; letters may be written as `\\u7ea2`. */
export function foundPhrases(files: readonly BuiltFile[], phrases: readonly string[]): string[] {
  return files.flatMap(({ path, text }) => {
    const plain = withoutUnicodeEscapes(text);
    return phrases.filter((phrase) => plain.includes(phrase)).map((phrase) => `${path}: ${phrase}`);
  });
}

/** Minified scripts may hold Chinese letters by their numbers. */
function withoutUnicodeEscapes(text: string): string {
  return text.replace(/\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long?: string, short?: string) =>
    String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );
}
