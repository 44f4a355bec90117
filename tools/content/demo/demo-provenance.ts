import type { PlaceStanding, SureLevel } from '../../../src/domain/entities/pack';
import { deal, shuffled, wholeNumber, type SeededRandom } from './seeded-random';

/** Where the record of an invented place is said to be from, and how long ago it was checked. */
export interface DemoProvenance {
  standing: PlaceStanding;
  source: string;
  paragraph: number | null;
  /** Null: as sure as the source. */
  sure: SureLevel | null;
  evidenceNote: string | null;
  /** Days between the last check and the day of the content; null when it was never checked with the place. */
  checkedDaysAgo: number | null;
}

type Draw = (random: SeededRandom) => DemoProvenance;

const verified = (
  source: string,
  daysAgo: readonly [least: number, most: number] | null,
  rest: Partial<DemoProvenance> = {},
): Draw => {
  return (random) => ({
    standing: 'verified',
    source,
    paragraph: null,
    sure: null,
    evidenceNote: null,
    checkedDaysAgo: daysAgo && wholeNumber(random, daysAgo[0], daysAgo[1]),
    ...rest,
  });
};

const unverified: Draw = () => ({
  standing: 'unverified',
  source: 'demo-care-mirror',
  paragraph: null,
  sure: null,
  evidenceNote: '示例：只在转存页里出现过，没有别的来源。',
  checkedDaysAgo: null,
});

const lead: Draw = () => ({
  standing: 'lead',
  source: 'demo-old-listing',
  paragraph: null,
  sure: 'lead',
  evidenceNote: '示例：旧线索，是否还在无人核实。',
  checkedDaysAgo: null,
});

const freshDays = [0, 85] as const;
const ageingDays = [100, 340] as const;
const staleDays = [390, 760] as const;

/**
 * A provenance for each of `count` places: fresh, ageing, stale and never checked ones, from sources of several levels.
 */
export function dealProvenance(
  random: SeededRandom,
  count: number,
  hinted: { unverified: number; leads: number },
): DemoProvenance[] {
  const verifiedCount = count - hinted.unverified - hinted.leads;
  const share = (percent: number) => Math.round((verifiedCount * percent) / 100);
  const verifiedDraws = deal<Draw>(
    random,
    verifiedCount,
    [
      [share(25), verified('demo-care-register', ageingDays)],
      [share(10), verified('demo-care-press', ageingDays, { paragraph: 3 })],
      [share(10), verified('demo-care-mirror', staleDays, { evidenceNote: '示例：转存页写到月，原页已找不到。' })],
      [share(10), verified('demo-care-register', staleDays, { sure: 'stale', evidenceNote: '示例：很久没有再核对。' })],
      [share(6), verified('demo-care-register', null, { evidenceNote: '示例：名录里有，还没有联系过。' })],
    ],
    verified('demo-care-register', freshDays),
  );
  const draws = [
    ...verifiedDraws,
    ...Array.from({ length: hinted.unverified }, () => unverified),
    ...Array.from({ length: hinted.leads }, () => lead),
  ];
  return shuffled(random, draws).map((draw) => draw(random));
}
