import fc from 'fast-check';
import { aPlace } from '../../../test/builders/place-builder';
import type { Place } from '../entities/pack';
import { anyValue, unpublishedValue } from '../filtering';
import {
  countChoices,
  everyPlace,
  filterPlaces,
  relaxations,
  type KindChoice,
  type PlaceFilter,
} from './filter-places';

const kinds: Place['kind'][] = ['nursingHome', 'streetCareComplex', 'dayCareCentre', null];
const streets = ['000000001', '000000002', '000000003', null];

const somePlaces = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), street: fc.constantFrom(...streets) }).map((part) => aPlace(part)),
);
const someFilter: fc.Arbitrary<PlaceFilter> = fc.record({
  kind: fc.constantFrom<KindChoice>(anyValue, unpublishedValue, 'nursingHome', 'streetCareComplex', 'dayCareCentre'),
  street: fc.constantFrom(anyValue, unpublishedValue, '000000001', '000000002', '000000003'),
});

const home = aPlace({ id: 'home' });
const centre = aPlace({ id: 'centre', kind: 'dayCareCentre', street: '000000002' });
const stray = aPlace({ id: 'stray', kind: null, street: null });
const places = [home, centre, stray];

describe('filterPlaces', () => {
  it('lets every record through without a filter', () => {
    expect(filterPlaces(places, everyPlace)).toEqual(places);
  });

  it('takes kind and street together', () => {
    expect(filterPlaces(places, { kind: 'nursingHome', street: '000000001' })).toEqual([home]);
    expect(filterPlaces(places, { kind: 'nursingHome', street: '000000002' })).toEqual([]);
  });

  it('finds the records of which kind or street is not known', () => {
    expect(filterPlaces(places, { kind: unpublishedValue, street: anyValue })).toEqual([stray]);
    expect(filterPlaces(places, { kind: anyValue, street: unpublishedValue })).toEqual([stray]);
  });
});

describe('countChoices', () => {
  it('counts each choice given the other filter', () => {
    const counts = countChoices(places, { kind: 'dayCareCentre', street: '000000001' });
    expect([...counts.kinds]).toEqual([
      [anyValue, 1],
      ['nursingHome', 1],
    ]);
    expect([...counts.streets]).toEqual([
      [anyValue, 1],
      ['000000002', 1],
    ]);
  });

  it('promises exactly what choosing brings', () => {
    fc.assert(
      fc.property(somePlaces, someFilter, someFilter, (all, filter, next) => {
        const counts = countChoices(all, filter);
        expect(counts.kinds.get(next.kind) ?? 0).toBe(filterPlaces(all, { ...filter, kind: next.kind }).length);
        expect(counts.streets.get(next.street) ?? 0).toBe(filterPlaces(all, { ...filter, street: next.street }).length);
      }),
    );
  });
});

describe('relaxations', () => {
  it('offers to give up one part, with what that brings', () => {
    expect(relaxations(places, { kind: 'nursingHome', street: '000000002' })).toEqual([
      { gives: 'kind', filter: { kind: anyValue, street: '000000002' }, count: 1 },
      { gives: 'street', filter: { kind: 'nursingHome', street: anyValue }, count: 1 },
    ]);
  });

  it('offers to give up both only where neither alone is enough', () => {
    expect(relaxations(places, { kind: 'streetCareComplex', street: '000000009' })).toEqual([
      { gives: 'both', filter: everyPlace, count: 3 },
    ]);
  });

  it('offers nothing where there is nothing', () => {
    expect(relaxations([], { kind: 'nursingHome', street: anyValue })).toEqual([]);
  });

  it('never offers an empty list, and always offers something when there is something', () => {
    fc.assert(
      fc.property(somePlaces, someFilter, (all, filter) => {
        fc.pre(filterPlaces(all, filter).length === 0);
        const offers = relaxations(all, filter);
        expect(offers.map((offer) => offer.count)).toEqual(
          offers.map((offer) => filterPlaces(all, offer.filter).length),
        );
        expect(offers.every((offer) => offer.count > 0)).toBe(true);
        expect(offers.length > 0).toBe(all.length > 0);
      }),
    );
  });
});
