import type { Evidence, Place, PlaceKind, Street } from '../../src/domain/entities/pack';

/** Evidence from a source that both the invented records and the 示例区 have. */
export const someEvidence: Evidence = {
  source: 'demo-care-register',
  paragraph: null,
  clause: null,
  sure: 'official',
  confirmedBy: [],
  note: null,
};

/**
 * A named and verified place of which everything is known, apart from what a test changes.
 * @example aPlace({ phones: [], hours: null })
 */
export function aPlace(changes: Partial<Place> = {}): Place {
  return {
    id: 'example-home',
    name: '示例·月季养老院',
    kind: 'nursingHome',
    street: '000000001',
    address: '示例芦苇街道示例月季路1号',
    phones: ['demo:7001'],
    position: { latitude: 38.6, longitude: 119.6, datum: 'GCJ-02' },
    beds: 120,
    freeBeds: { count: 6, asOf: '2026-11-01' },
    hours: [{ days: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:30' }],
    services: ['long-stay', 'meals'],
    fee: { min: 3000, max: 4500, unit: '元/月' },
    stepFree: true,
    standing: 'verified',
    lastChecked: '2026-11-20',
    note: null,
    evidence: [someEvidence],
    ...changes,
  };
}

/** A place that is counted somewhere but not named: nothing but kind and street is known. */
export function aPlaceholder(changes: Partial<Place> = {}): Place {
  return aPlace({ id: 'example-placeholder', standing: 'unverified', kind: 'streetCareComplex', ...blank, ...changes });
}

/** An old hint that nobody has checked. */
export function aLead(changes: Partial<Place> = {}): Place {
  return aPlace({
    id: 'example-lead',
    standing: 'lead',
    ...blank,
    name: '示例·旧名录养老院',
    address: '示例芦苇街道示例旧街2号',
    evidence: [{ ...someEvidence, sure: 'lead' }],
    ...changes,
  });
}

/** A kind of place. */
export function aKind(changes: Partial<PlaceKind> = {}): PlaceKind {
  return {
    id: 'nursingHome',
    name: '养老院',
    plain: '可以长期住的地方。',
    isNot: '不是医院。',
    officialCount: null,
    ...changes,
  };
}

/** A street. */
export function aStreet(changes: Partial<Street> = {}): Street {
  return { code: '000000001', name: '示例芦苇街道', committees: null, evidence: someEvidence, ...changes };
}

const blank = {
  name: null,
  address: null,
  phones: [],
  position: null,
  beds: null,
  freeBeds: null,
  hours: null,
  services: [],
  fee: null,
  stepFree: null,
  lastChecked: null,
} satisfies Partial<Place>;
