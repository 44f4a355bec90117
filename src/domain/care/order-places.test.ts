import fc from 'fast-check';
import { careOf } from '@/content/care';
import { aLead, aPlace, aPlaceholder } from '../../../test/builders/place-builder';
import type { Place } from '../entities/pack';
import { completenessOf, orderPlaces } from './order-places';
import { leadsOf, withoutLeads, worthOf } from './place-standing';

const idsOf = (places: readonly Place[]) => orderPlaces(places).map((place) => place.id);

describe('completenessOf', () => {
  it('counts known facts', () => {
    expect(completenessOf(aPlace())).toBe(12);
    expect(completenessOf(aPlace({ phones: [], hours: null }))).toBe(10);
    expect(completenessOf(aPlaceholder())).toBe(2);
  });

  it('counts a no as known: 0 free beds and a step at the door are facts', () => {
    expect(completenessOf(aPlace({ stepFree: false, freeBeds: { count: 0, asOf: '2026-11-01' } }))).toBe(12);
  });
});

describe('orderPlaces', () => {
  it('puts verified places first and leads last, however much is known of them', () => {
    const bare = aPlace({ id: 'bare', address: null, phones: [], hours: null });
    const fullLead = aPlace({ id: 'lead', standing: 'lead' });
    const fullUnverified = aPlace({ id: 'unverified', standing: 'unverified' });
    expect(idsOf([fullLead, fullUnverified, bare])).toEqual(['bare', 'unverified', 'lead']);
  });

  it('then goes by completeness, freshness, name and id', () => {
    const places = [
      aPlace({ id: 'z', name: '示例·乙' }),
      aPlace({ id: 'never', lastChecked: null }),
      aPlace({ id: 'b', name: '示例·丙' }),
      aPlace({ id: 'a', name: '示例·丙' }),
      aPlace({ id: 'older', lastChecked: '2026-01-01' }),
      aPlace({ id: 'less', hours: null, lastChecked: '2026-11-22' }),
    ];
    expect(idsOf(places)).toEqual(['a', 'b', 'z', 'older', 'never', 'less']);
  });

  it('does not depend on the order of the input, and loses nothing', () => {
    const { places } = careOf('demo');
    const expected = idsOf(places);
    expect([...expected].sort()).toEqual(places.map((place) => place.id).sort());
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (shuffled) => {
        expect(idsOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves its input as it was', () => {
    const places = Object.freeze([aLead(), aPlace()]);
    expect(orderPlaces(places)).not.toBe(places);
    expect(places.map((place) => place.id)).toEqual(['example-lead', 'example-home']);
  });
});

describe('worthOf', () => {
  it.each([
    ['verified', '示例', 'counted'],
    ['verified', null, 'unverified'],
    ['unverified', '示例', 'unverified'],
    ['unverified', null, 'unverified'],
    ['lead', '示例', 'lead'],
    ['lead', null, 'lead'],
  ] as const)('a record of standing %s with name %s is %s', (standing, name, worth) => {
    expect(worthOf({ standing, name })).toBe(worth);
  });

  it('parts a list into leads and the rest', () => {
    const places = [aLead(), aPlace(), aPlaceholder()];
    expect(leadsOf(places)).toEqual([places[0]]);
    expect(withoutLeads(places)).toEqual([places[1], places[2]]);
  });
});
