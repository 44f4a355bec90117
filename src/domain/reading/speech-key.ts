const prime = 0x01000193;
/** Where the two halves begin, so that one text in the one does not stand for another in the other. */
const seeds = [0x811c9dc5, 0x2b5a1f4d] as const;

/**
 * The name of a spoken sentence's recording: sixteen hexadecimal digits that depend on its words alone. The same
 * sentence on two pages is recorded once, and one that has changed never plays its old recording. (FNV-1a, twice: a
 * mini-program has no digest of its own.)
 * @example speechKey('请打一二零。') // sixteen digits, the same on every machine
 */
export function speechKey(spoken: string): string {
  return seeds.map((seed) => hexOf(hash(spoken, seed))).join('');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    value = Math.imul(value ^ (unit & 0xff), prime);
    value = Math.imul(value ^ (unit >>> 8), prime);
  }
  return value >>> 0;
}

function hexOf(value: number): string {
  return `0000000${value.toString(16)}`.slice(-8);
}
