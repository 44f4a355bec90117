import { deal, seededRandom, shuffled, wholeNumber } from './seeded-random';

describe('seededRandom', () => {
  it('repeats itself for one seed and differs for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('stays in [0, 1) and spreads evenly', () => {
    const drawn = Array.from({ length: 10_000 }, seededRandom(1));
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(drawn.reduce((sum, number) => sum + number, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });
});

describe('wholeNumber', () => {
  it('reaches both ends and nothing beyond', () => {
    const random = seededRandom(3);
    const drawn = new Set(Array.from({ length: 500 }, () => wholeNumber(random, 1, 6)));
    expect([...drawn].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('shuffled and deal', () => {
  it('keeps every item and leaves the given list alone', () => {
    const given = [1, 2, 3, 4, 5, 6, 7, 8];
    const mixed = shuffled(seededRandom(5), given);
    expect(given).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(mixed).not.toEqual(given);
    expect([...mixed].sort()).toEqual(given);
  });

  it('deals each value as often as its share says', () => {
    const dealt = deal<string | null>(
      seededRandom(5),
      6,
      [
        [2, 'a'],
        [1, 'b'],
      ],
      null,
    );
    expect(dealt.filter((value) => value === 'a')).toHaveLength(2);
    expect(dealt.filter((value) => value === 'b')).toHaveLength(1);
    expect(dealt.filter((value) => value === null)).toHaveLength(3);
  });

  it('refuses to deal more than there are records', () => {
    expect(() => deal(seededRandom(5), 1, [[2, 'a']], 'b')).toThrow('2 values cannot be dealt to 1 records.');
  });
});
