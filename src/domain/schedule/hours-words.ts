import type { OpeningPeriod } from '../entities/pack';

const dayNames = ['一', '二', '三', '四', '五', '六', '日'] as const;
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Opening hours in words: days with the same hours together, in the order of the week. Days that are not listed are
 * not mentioned, because the source says nothing of them.
 * @param periods days from 1 = Monday to 7 = Sunday, times as HH:MM in Tianjin.
 * @example hoursWords([{ days: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:30' }]) // '周一至周五 08:00–17:30'
 */
export function hoursWords(periods: readonly OpeningPeriod[]): string {
  const daysOfSpans = new Map<string, number[]>();
  for (const day of everyDay) {
    const spans = spansOn(day, periods);
    if (spans === '') continue;
    daysOfSpans.set(spans, [...(daysOfSpans.get(spans) ?? []), day]);
  }
  return [...daysOfSpans].map(([spans, days]) => `${daysWords(days)} ${spans}`).join('；');
}

/**
 * Days of the week in words, three or more in a row as a range.
 * @param days from 1 = Monday to 7 = Sunday, ascending.
 * @example daysWords([1, 3, 4, 5]) // '周一、周三至周五'
 */
export function daysWords(days: readonly number[]): string {
  if (days.length === everyDay.length) return '每天';
  return runsOf(days)
    .map(({ first, last }) => {
      if (first === last) return dayName(first);
      return `${dayName(first)}${last - first === 1 ? '、' : '至'}${dayName(last)}`;
    })
    .join('、');
}

function spansOn(day: number, periods: readonly OpeningPeriod[]): string {
  return periods
    .filter(({ days }) => days.includes(day))
    .map(({ opens, closes }) => (opens === '00:00' && closes === '24:00' ? '全天' : `${opens}–${closes}`))
    .sort()
    .join('、');
}

function runsOf(days: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const day of days) {
    const run = runs[runs.length - 1];
    if (run?.last === day - 1) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

function dayName(day: number): string {
  return `周${dayNames[day - 1] ?? ''}`;
}
