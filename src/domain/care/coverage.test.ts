import { careOf } from '@/content/care';
import { districtOf } from '@/content/district';
import { newsOf } from '@/content/news';
import { aKind, aLead, aPlace, aPlaceholder, aStreet, someEvidence } from '../../../test/builders/place-builder';
import type { Figure, PlaceKindId } from '../entities/pack';
import { countWorth, coverageByKind, coverageByStreet } from './coverage';

const figure: Figure = {
  id: 'nursing-homes',
  article: 'report',
  topic: 'elder-care',
  subject: '养老院',
  values: [28],
  unit: '家',
  hedge: null,
  comparison: null,
  period: null,
  asWritten: null,
  note: null,
  evidence: someEvidence,
  onward: null,
};

describe('countWorth', () => {
  it('counts a named and verified place alone', () => {
    const places = [aPlace(), aPlaceholder(), aLead(), aPlace({ name: null })];
    expect(countWorth(places)).toEqual({ counted: 1, unverified: 2, lead: 1 });
  });
});

describe('coverageByKind', () => {
  it('sets the published count beside what is counted', () => {
    const kinds = [aKind({ officialCount: 'nursing-homes' }), aKind({ id: 'dayCareCentre', officialCount: null })];
    const places = [aPlace(), aPlaceholder({ kind: 'dayCareCentre' }), aPlace({ kind: null })];
    expect(coverageByKind({ kinds, places }, [figure])).toEqual([
      { kind: kinds[0], official: { count: 28, unit: '家', figure }, counted: 1, unverified: 0, lead: 0 },
      { kind: kinds[1], official: null, counted: 0, unverified: 1, lead: 0 },
    ]);
  });

  it('refuses a kind whose figure is missing', () => {
    const kinds = [aKind({ officialCount: 'nursing-homes' })];
    expect(() => coverageByKind({ kinds, places: [] }, [])).toThrow('which the pack does not have');
  });

  it('refuses a figure of several numbers', () => {
    const kinds = [aKind({ officialCount: 'nursing-homes' })];
    expect(() => coverageByKind({ kinds, places: [] }, [{ ...figure, values: [4, 7] }])).toThrow('single number');
  });
});

describe('coverageByStreet', () => {
  it('gives every street its own records, also a street that has none', () => {
    const streets = [aStreet(), aStreet({ code: '000000002' })];
    const places = [aPlace(), aPlaceholder(), aLead(), aPlace({ street: null })];
    expect(coverageByStreet(places, streets)).toEqual([
      { street: streets[0], counted: 1, unverified: 1, lead: 1 },
      { street: streets[1], counted: 0, unverified: 0, lead: 0 },
    ]);
  });
});

describe('the compiled packs', () => {
  const summaryOf = (pack: string) =>
    coverageByKind(careOf(pack), newsOf(pack).figures).map(({ kind, official, counted, unverified, lead }) => ({
      kind: kind.id,
      official: official?.count,
      counted,
      unverified,
      lead,
    }));

  it('counts 0 of 28, 9 and 52 in 红桥区: nine placeholders and two leads are no places', () => {
    expect(summaryOf('hongqiao')).toEqual([
      { kind: 'nursingHome', official: 28, counted: 0, unverified: 0, lead: 2 },
      { kind: 'streetCareComplex', official: 9, counted: 0, unverified: 9, lead: 0 },
      { kind: 'dayCareCentre', official: 52, counted: 0, unverified: 0, lead: 0 },
    ]);
  });

  it('has one placeholder for each street of 红桥区', () => {
    const streets = coverageByStreet(careOf('hongqiao').places, districtOf('hongqiao').streets);
    expect(streets.map(({ counted, unverified }) => [counted, unverified])).toEqual(Array(9).fill([0, 1]));
  });

  it.each<PlaceKindId>(['nursingHome', 'streetCareComplex', 'dayCareCentre'])(
    'counts the named and verified records of kind %s in 示例区',
    (kind) => {
      const { places } = careOf('demo');
      const expected = places.filter((place) => place.kind === kind && place.standing === 'verified' && place.name);
      expect(expected.length).toBeGreaterThan(0);
      expect(summaryOf('demo').find((entry) => entry.kind === kind)?.counted).toBe(expected.length);
    },
  );
});
