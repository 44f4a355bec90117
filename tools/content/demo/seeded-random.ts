/** A source of numbers in [0, 1) that gives the same numbers for the same seed on every machine. */
export type SeededRandom = () => number;

/**
 * The small generator mulberry32.
 * @param seed any 32-bit integer.
 * @example const random = seededRandom(7); random(); // the same first number in every run
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A whole number from `least` to `most`, both included.
 * @example wholeNumber(random, 1, 6); // a die
 */
export function wholeNumber(random: SeededRandom, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/**
 * A copy in another order (Fisher and Yates).
 * @example shuffled(random, ['a', 'b', 'c']); // ['b', 'c', 'a']
 */
export function shuffled<T>(random: SeededRandom, items: readonly T[]): T[] {
  const deck = [...items];
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = wholeNumber(random, 0, last);
    [deck[last], deck[other]] = [deck[other] as T, deck[last] as T];
  }
  return deck;
}

/**
 * Exactly `count` values in random order, each as often as its share says; what is left over gets `rest`. Unlike
 * throwing dice for each record, this makes sure that every case really occurs.
 * @throws when the shares add up to more than `count`.
 * @example deal(random, 4, [[1, '全天']], null); // one '全天' and three null, in some order
 */
export function deal<T>(
  random: SeededRandom,
  count: number,
  shares: readonly [times: number, value: T][],
  rest: T,
): T[] {
  const deck = shares.flatMap(([times, value]) => Array.from({ length: times }, () => value));
  if (deck.length > count) throw new Error(`${deck.length} values cannot be dealt to ${count} records.`);
  return shuffled(random, [...deck, ...Array.from({ length: count - deck.length }, () => rest)]);
}
