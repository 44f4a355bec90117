import type { PlaceKindId } from '../../../src/domain/entities/pack';
import { wholeNumber, type SeededRandom } from './seeded-random';

/** What a place costs, in yuan per unit. */
export interface DemoFee {
  minYuan: number;
  maxYuan: number;
  unit: '元/月' | '元/天' | '元/次' | '元/餐';
}

/** How the places of one kind vary. Numbers of places say how many of them have a thing; the others have none. */
export interface DemoKind {
  id: PlaceKindId;
  idPrefix: string;
  /** Places not fully verified: how many are only counted, how many only hinted at. */
  unverified: number;
  leads: number;
  /** How many places have which hours; the others have unknown hours. */
  hours: readonly [places: number, text: string][];
  beds: { least: number; most: number; knownFor: number };
  /** At most so many places say how many beds are free, and how many of those are full. */
  freeBeds: { knownFor: number; full: number };
  feeKnownFor: number;
  drawFee: (random: SeededRandom) => DemoFee;
  alwaysOffers: readonly string[];
  mayOffer: readonly string[];
  /** Places of which no service is known. */
  servicesUnknownFor: number;
  clusterRadiusMetres: number;
}

/** The three kinds of place, 28 + 9 + 52 as the fictional article counts them. */
export const demoKinds: readonly DemoKind[] = [
  {
    id: 'nursingHome',
    idPrefix: 'demo-nursing-home',
    unverified: 2,
    leads: 2,
    hours: [
      [17, '全天'],
      [3, '每天 08:00-20:00'],
      [2, '每天 08:30-11:30；每天 14:00-17:00'],
      [1, '周一至周五 08:00-18:00；周六、周日 09:00-16:00'],
    ],
    beds: { least: 24, most: 260, knownFor: 24 },
    freeBeds: { knownFor: 19, full: 4 },
    feeKnownFor: 20,
    drawFee: (random) => {
      const minYuan = 100 * wholeNumber(random, 19, 46);
      return { minYuan, maxYuan: minYuan + 100 * wholeNumber(random, 0, 32), unit: '元/月' };
    },
    alwaysOffers: ['long-stay'],
    mayOffer: ['day-care', 'meals', 'rehabilitation'],
    servicesUnknownFor: 2,
    clusterRadiusMetres: 520,
  },
  {
    id: 'streetCareComplex',
    idPrefix: 'demo-street-complex',
    unverified: 1,
    leads: 0,
    hours: [
      [3, '周一至周五 08:00-17:30'],
      [2, '周一至周六 08:30-17:00'],
      [1, '每天 08:00-20:00'],
      [1, '周一至周五 08:30-12:00；周一至周五 13:30-17:30；周六 09:00-12:00'],
      [1, '周一、周三至周五 09:00-16:30'],
    ],
    beds: { least: 10, most: 40, knownFor: 5 },
    freeBeds: { knownFor: 5, full: 1 },
    feeKnownFor: 5,
    drawFee: (random) => {
      const minYuan = 5 * wholeNumber(random, 2, 7);
      return { minYuan, maxYuan: minYuan + 5 * wholeNumber(random, 0, 14), unit: '元/次' };
    },
    alwaysOffers: ['day-care', 'meals', 'home-help'],
    mayOffer: ['rehabilitation', 'retrofit-advice'],
    servicesUnknownFor: 0,
    clusterRadiusMetres: 160,
  },
  {
    id: 'dayCareCentre',
    idPrefix: 'demo-day-care',
    unverified: 2,
    leads: 2,
    hours: [
      [18, '周一至周五 08:00-17:30'],
      [7, '周一至周五 08:30-11:30；周一至周五 13:30-17:00'],
      [6, '周一至周六 08:00-17:00'],
      [5, '周一至周五 08:00-17:30；周六 09:00-12:00'],
      [4, '每天 07:30-18:30'],
      [2, '周一、周三至周五 09:00-16:00'],
      [1, '周六、周日 09:00-15:00'],
      [1, '全天'],
    ],
    beds: { least: 4, most: 16, knownFor: 21 },
    freeBeds: { knownFor: 20, full: 5 },
    feeKnownFor: 29,
    drawFee: (random) => {
      if (random() < 0.4) {
        const minYuan = wholeNumber(random, 8, 15);
        return { minYuan, maxYuan: minYuan + wholeNumber(random, 0, 8), unit: '元/餐' };
      }
      const minYuan = 5 * wholeNumber(random, 3, 14);
      return { minYuan, maxYuan: minYuan + 5 * wholeNumber(random, 0, 6), unit: '元/天' };
    },
    alwaysOffers: ['day-care'],
    mayOffer: ['meals', 'home-help', 'rehabilitation', 'retrofit-advice'],
    servicesUnknownFor: 4,
    clusterRadiusMetres: 560,
  },
];
