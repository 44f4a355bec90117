import { daysBefore } from './days-before';
import { demoKinds, type DemoKind } from './demo-kinds';
import { nameDemoPlaces, type NamedDemoPlace } from './demo-place-names';
import { drawPosition } from './demo-position';
import { dealProvenance, type DemoProvenance } from './demo-provenance';
import type { PlaceRow } from './places-csv';
import { deal, seededRandom, wholeNumber, type SeededRandom } from './seeded-random';

/** Any other number gives another, equally fictional district. */
const seed = 20261123;

const notes = [
  '示例：第一次去请先打电话，这里的一切都是编的。',
  '示例：入口在后院，没有电梯。',
  '示例：只接收住在本街道的老人。',
  '示例：正在装修，部分房间不开放。',
  '示例：要带身份证和近期体检单。',
  '示例：午休时不接电话。',
];

/** What is known of each place of a kind, dealt beforehand so that every case occurs. */
interface Hand {
  provenance: DemoProvenance[];
  hours: (string | null)[];
  bedsKnown: boolean[];
  freeBeds: ('full' | 'some' | null)[];
  feeKnown: boolean[];
  servicesKnown: boolean[];
  phoneCount: number[];
  addressKnown: boolean[];
  positionKnown: boolean[];
  stepFree: ('是' | '否' | null)[];
  note: (string | null)[];
}

/**
 * The rows of the fictional district's `care/places.csv`: 28 nursing homes, 9 street complexes, 52 day-care centres.
 * @param contentDate the day of the content, YYYY-MM-DD; all dates of the rows lie on or before it.
 * @example makeDemoPlaces('2026-11-23').length // 89
 */
export function makeDemoPlaces(contentDate: string): PlaceRow[] {
  const random = seededRandom(seed);
  let phonesGiven = 0;
  const nextPhone = () => `demo:${String((phonesGiven += 1)).padStart(4, '0')}`;
  return demoKinds.flatMap((kind) => {
    const named = nameDemoPlaces(random, kind.id);
    const hand = dealHand(random, kind, named.length);
    return named.map((place, index) => makeRow({ random, kind, place, hand, index, contentDate, nextPhone }));
  });
}

function dealHand(random: SeededRandom, kind: DemoKind, count: number): Hand {
  const known = (times: number) => deal(random, count, [[times, true]], false);
  const missing = (times: number) => deal(random, count, [[times, false]], true);
  const tenth = Math.ceil(count / 10);
  const { knownFor, full } = kind.freeBeds;
  return {
    provenance: dealProvenance(random, count, kind),
    hours: deal<string | null>(random, count, kind.hours, null),
    bedsKnown: known(kind.beds.knownFor),
    freeBeds: deal<'full' | 'some' | null>(
      random,
      count,
      [
        [full, 'full'],
        [knownFor - full, 'some'],
      ],
      null,
    ),
    feeKnown: known(kind.feeKnownFor),
    servicesKnown: missing(kind.servicesUnknownFor),
    phoneCount: deal(
      random,
      count,
      [
        [tenth, 0],
        [tenth, 2],
      ],
      1,
    ),
    addressKnown: missing(tenth),
    positionKnown: missing(tenth),
    stepFree: deal<'是' | '否' | null>(
      random,
      count,
      [
        [4 * tenth, '是'],
        [2 * tenth, '否'],
      ],
      null,
    ),
    note: deal<string | null>(
      random,
      count,
      notes.slice(0, count).map((note) => [1, note]),
      null,
    ),
  };
}

interface RowMaking {
  random: SeededRandom;
  kind: DemoKind;
  place: NamedDemoPlace;
  hand: Hand;
  index: number;
  contentDate: string;
  nextPhone: () => string;
}

function makeRow({ random, kind, place, hand, index, contentDate, nextPhone }: RowMaking): PlaceRow {
  const provenance = hand.provenance[index] as DemoProvenance;
  const { standing, checkedDaysAgo } = provenance;
  const isVerified = standing === 'verified';
  // A record that nobody has verified keeps little more than its name.
  const position =
    isVerified && hand.positionKnown[index] ? drawPosition(random, place.street, kind.clusterRadiusMetres) : null;
  const phones = Array.from({ length: standing === 'unverified' ? 0 : (hand.phoneCount[index] ?? 0) }, nextPhone);
  const fee = isVerified && hand.feeKnown[index] ? kind.drawFee(random) : null;
  return {
    id: `${kind.idPrefix}-${String(index + 1).padStart(2, '0')}`,
    name: place.name,
    kind: kind.id,
    street: standing === 'unverified' && kind.id === 'dayCareCentre' ? null : place.street.code,
    address: standing !== 'unverified' && hand.addressKnown[index] ? place.address : null,
    phones: phones.join(';'),
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    datum: position?.datum ?? null,
    ...bedCells(random, kind, hand, index, isVerified ? checkedDaysAgo : null, contentDate),
    hours: isVerified ? (hand.hours[index] ?? null) : null,
    services: isVerified && hand.servicesKnown[index] ? drawServices(random, kind).join(';') : null,
    feeMin: fee?.minYuan ?? null,
    feeMax: fee?.maxYuan ?? null,
    feeUnit: fee?.unit ?? null,
    stepFree: isVerified ? (hand.stepFree[index] ?? null) : null,
    standing,
    lastChecked: checkedDaysAgo === null ? null : daysBefore(contentDate, checkedDaysAgo),
    note: isVerified ? (hand.note[index] ?? null) : unverifiedNote(standing),
    source: provenance.source,
    paragraph: provenance.paragraph,
    sure: provenance.sure,
    evidenceNote: provenance.evidenceNote,
  };
}

/** Beds and free beds; free beds are only known of places that were checked, as of that check or a few days before. */
function bedCells(
  random: SeededRandom,
  kind: DemoKind,
  hand: Hand,
  index: number,
  checkedDaysAgo: number | null,
  contentDate: string,
): Pick<PlaceRow, 'beds' | 'freeBeds' | 'freeBedsAsOf'> {
  if (checkedDaysAgo === null || !hand.bedsKnown[index]) return { beds: null, freeBeds: null, freeBedsAsOf: null };
  const beds = wholeNumber(random, kind.beds.least / 2, kind.beds.most / 2) * 2;
  const free = hand.freeBeds[index] ?? null;
  if (free === null) return { beds, freeBeds: null, freeBedsAsOf: null };
  return {
    beds,
    freeBeds: free === 'full' ? 0 : wholeNumber(random, 1, Math.max(1, Math.floor(beds / 6))),
    freeBedsAsOf: daysBefore(contentDate, checkedDaysAgo + wholeNumber(random, 0, 9)),
  };
}

function drawServices(random: SeededRandom, kind: DemoKind): string[] {
  return [...kind.alwaysOffers, ...kind.mayOffer.filter(() => random() < 0.45)];
}

function unverifiedNote(standing: PlaceRow['standing']): string {
  if (standing === 'lead') return '示例：2023 年的旧线索，不计入已收录，也不要照着去。';
  return '示例：只见过名字，还没有核实。';
}
