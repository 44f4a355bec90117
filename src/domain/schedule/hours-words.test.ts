import fc from 'fast-check';
import { careOf } from '@/content/care';
import { parseOpeningHours } from '../../../tools/content/opening-hours';
import type { OpeningPeriod } from '../entities/pack';
import { daysWords, hoursWords } from './hours-words';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

describe('hoursWords', () => {
  it.each<[string, OpeningPeriod[]]>([
    ['每天 全天', [{ days: everyDay, opens: '00:00', closes: '24:00' }]],
    [
      '周一至周五 08:00–17:30；周六 09:00–12:00',
      [
        { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:30' },
        { days: [6], opens: '09:00', closes: '12:00' },
      ],
    ],
    [
      '周一至周五 08:30–12:00、13:30–17:00',
      [
        { days: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:00' },
        { days: [1, 2, 3, 4, 5], opens: '08:30', closes: '12:00' },
      ],
    ],
    [
      '周一至周五 08:00–12:00、13:00–17:00；周六 08:00–12:00',
      [
        { days: [1, 2, 3, 4, 5, 6], opens: '08:00', closes: '12:00' },
        { days: [1, 2, 3, 4, 5], opens: '13:00', closes: '17:00' },
      ],
    ],
    ['周一、周三至周五 09:00–16:00', [{ days: [5, 4, 3, 1], opens: '09:00', closes: '16:00' }]],
  ])('%s', (words, periods) => {
    expect(hoursWords(periods)).toBe(words);
  });

  it('says all that was published and nothing else: an editor could type it in again', () => {
    fc.assert(fc.property(somePeriods(), (periods) => expect(readAgain(hoursWords(periods))).toEqual(byDay(periods))));
  });

  it.each(careOf('demo').places.flatMap(({ id, hours }) => (hours === null ? [] : [[id, hours] as const])))(
    'keeps the hours of %s',
    (_id, hours) => {
      expect(readAgain(hoursWords(hours))).toEqual(byDay(hours));
    },
  );
});

describe('daysWords', () => {
  it.each([
    [everyDay, '每天'],
    [[6, 7], '周六、周日'],
    [[1, 2, 3], '周一至周三'],
    [[1, 2, 4, 5, 6], '周一、周二、周四至周六'],
    [[7], '周日'],
  ])('%j', (days, words) => {
    expect(daysWords(days)).toBe(words);
  });
});

/** Up to two spans on any day, none overlapping another. */
function somePeriods() {
  const days = fc.subarray(everyDay, { minLength: 1 });
  const morning = days.map((days) => ({ days, opens: '08:30', closes: '12:00' }));
  const afternoon = fc
    .tuple(days, fc.constantFrom('16:00', '24:00'))
    .map(([days, closes]) => ({ days, opens: '13:30', closes }));
  return fc.oneof(fc.tuple(morning), fc.tuple(morning, afternoon), fc.tuple(afternoon, morning), aroundTheClock());
}

function aroundTheClock() {
  return fc.tuple(fc.subarray(everyDay, { minLength: 1 }).map((days) => ({ days, opens: '00:00', closes: '24:00' })));
}

/** Reads words as the content compiler reads what an editor types. */
function readAgain(words: string): string[] {
  const spans = words.split('；').flatMap((group) => {
    const [days = '', hours = ''] = group.split(' ');
    return hours.split('、').map((span) => `${days} ${span.replace('全天', '00:00-24:00').replace('–', '-')}`);
  });
  const result = parseOpeningHours(spans.join('；'));
  if ('error' in result) throw new Error(result.error);
  return byDay(result.periods);
}

function byDay(periods: readonly OpeningPeriod[]): string[] {
  return periods.flatMap(({ days, opens, closes }) => days.map((day) => `${String(day)} ${opens} ${closes}`)).sort();
}
