import fc from 'fast-check';
import {
  anyValue,
  choiceOf,
  countChoicesOf,
  filterByFacets,
  relaxationsOf,
  unpublishedValue,
  type FacetFilter,
  type Facets,
} from './facets';

const shapes = ['round', 'square'] as const;
const colours = ['red', 'green', 'blue'] as const;
type TileValues = { shape: (typeof shapes)[number]; colour: (typeof colours)[number] };
type Tile = { [Name in keyof TileValues]: TileValues[Name] | null };

const facets: Facets<Tile, TileValues> = { shape: ({ shape }) => shape, colour: ({ colour }) => colour };
const names = ['shape', 'colour'] as const;
const everything: FacetFilter<TileValues> = { shape: anyValue, colour: anyValue };

const someTiles = fc.array(
  fc.record<Tile>({ shape: fc.constantFrom(...shapes, null), colour: fc.constantFrom(...colours, null) }),
);
const someFilter = fc.record<FacetFilter<TileValues>>({
  shape: fc.constantFrom(anyValue, unpublishedValue, ...shapes),
  colour: fc.constantFrom(anyValue, unpublishedValue, ...colours),
});

const roundRed: Tile = { shape: 'round', colour: 'red' };
const squareGreen: Tile = { shape: 'square', colour: 'green' };
const nothingKnown: Tile = { shape: null, colour: null };
const tiles = [roundRed, squareGreen, nothingKnown];

describe('filterByFacets', () => {
  it('leaves exactly the records that meet every wish, in their order', () => {
    fc.assert(
      fc.property(someTiles, someFilter, (all, { shape, colour }) => {
        const meets = (tile: Tile) =>
          (shape === anyValue || (tile.shape ?? unpublishedValue) === shape) &&
          (colour === anyValue || (tile.colour ?? unpublishedValue) === colour);
        expect(filterByFacets(all, facets, { shape, colour })).toEqual(all.filter(meets));
      }),
    );
  });

  it('leaves every record without a wish', () => {
    expect(filterByFacets(tiles, facets, everything)).toEqual(tiles);
  });

  it('finds the records whose value no source gives', () => {
    expect(filterByFacets(tiles, facets, { ...everything, colour: unpublishedValue })).toEqual([nothingKnown]);
  });
});

describe('countChoicesOf', () => {
  it('counts each choice while the other wishes stay', () => {
    expect([...countChoicesOf(tiles, facets, { shape: 'square', colour: 'red' }, 'colour')]).toEqual([
      [anyValue, 1],
      ['green', 1],
    ]);
  });

  it('promises exactly what choosing brings', () => {
    fc.assert(
      fc.property(someTiles, someFilter, someFilter, fc.constantFrom(...names), (all, filter, next, name) => {
        const promised = countChoicesOf(all, facets, filter, name).get(next[name]) ?? 0;
        expect(promised).toBe(filterByFacets(all, facets, { ...filter, [name]: next[name] }).length);
      }),
    );
  });

  it('loses no record between the choices', () => {
    fc.assert(
      fc.property(someTiles, someFilter, fc.constantFrom(...names), (all, filter, name) => {
        const counts = [...countChoicesOf(all, facets, filter, name)];
        const parts = counts.filter(([choice]) => choice !== anyValue).map(([, count]) => count);
        expect([[anyValue, parts.reduce((sum, count) => sum + count, 0)]]).toEqual(
          counts.filter(([choice]) => choice === anyValue),
        );
      }),
    );
  });
});

describe('relaxationsOf', () => {
  it('gives up one wish at a time, with what that leaves', () => {
    expect(relaxationsOf(tiles, facets, { shape: 'round', colour: 'green' })).toEqual([
      { gives: 'shape', filter: { ...everything, colour: 'green' }, count: 1 },
      { gives: 'colour', filter: { ...everything, shape: 'round' }, count: 1 },
    ]);
  });

  it('offers nothing where giving up one wish is not enough', () => {
    expect(relaxationsOf([squareGreen], facets, { shape: 'round', colour: 'red' })).toEqual([]);
    expect(relaxationsOf([], facets, { shape: 'round', colour: anyValue })).toEqual([]);
  });

  it('gives up wishes only, and never offers an empty list', () => {
    fc.assert(
      fc.property(someTiles, someFilter, (all, filter) => {
        for (const { gives, filter: wider, count } of relaxationsOf(all, facets, filter)) {
          expect(filter[gives]).not.toBe(anyValue);
          expect(wider).toEqual({ ...filter, [gives]: anyValue });
          expect(count).toBe(filterByFacets(all, facets, wider).length);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });
});

it('choiceOf names the choice that finds a record', () => {
  expect(choiceOf(roundRed, facets.colour)).toBe('red');
  expect(choiceOf(nothingKnown, facets.colour)).toBe(unpublishedValue);
});
