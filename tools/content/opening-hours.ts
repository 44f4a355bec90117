import type { OpeningPeriod } from '../../src/domain/entities/pack';

/** Opening hours as read, or what is wrong with them in plain Chinese. */
export type HoursResult = { periods: OpeningPeriod[] } | { error: string };

const dayNames = '一二三四五六日';
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const spanForm = /^(\S+)\s+(\d{2}:\d{2})-(\d{2}:\d{2})$/;
const clockForm = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const example = '应写成 每天 08:00-17:00、周一至周五 08:30-17:30；周六、周日 09:00-12:00 或 全天';

/**
 * Reads opening hours as an editor writes them.
 * @param text spans separated by `；` or `;`, each days and hours; or 全天 for all days around the clock.
 * @example parseOpeningHours('周一至周五 08:00-17:00') // { periods: [{ days: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:00' }] }
 */
export function parseOpeningHours(text: string): HoursResult {
  if (text.trim() === '全天') return { periods: [{ days: everyDay, opens: '00:00', closes: '24:00' }] };
  const periods: OpeningPeriod[] = [];
  for (const span of text.split(/[;；]/).map((part) => part.trim())) {
    const [, dayText = '', opens = '', closes = ''] = spanForm.exec(span) ?? [];
    const days = parseDays(dayText);
    if (!days || !clockForm.test(opens) || !clockForm.test(closes))
      return { error: `"${span}" 不是开放时间, ${example}` };
    if (opens >= closes) return { error: `"${span}" 的结束时间应晚于开始时间; 过夜的分两段写, 前一段到 24:00` };
    periods.push({ days, opens, closes });
  }
  return overlapOf(periods) ?? { periods };
}

function parseDays(text: string): number[] | null {
  if (text === '每天') return everyDay;
  const days: number[] = [];
  for (const part of text.split('、')) {
    const [, from = '', to = from] = /^周([一二三四五六日])(?:至周([一二三四五六日]))?$/.exec(part) ?? [];
    const first = from ? dayNames.indexOf(from) + 1 : 0;
    const last = to ? dayNames.indexOf(to) + 1 : 0;
    if (first === 0 || last < first) return null;
    for (let day = first; day <= last; day += 1) days.push(day);
  }
  return new Set(days).size === days.length ? days : null;
}

/** HH:MM compares as text, because it has a fixed width. */
function overlapOf(periods: OpeningPeriod[]): { error: string } | null {
  for (const day of everyDay) {
    const spans = periods.filter(({ days }) => days.includes(day)).sort((a, b) => (a.opens < b.opens ? -1 : 1));
    for (const [index, { opens }] of spans.entries()) {
      const before = spans[index - 1];
      if (before && opens < before.closes) return { error: `周${dayNames[day - 1]}的两段时间互相重叠` };
    }
  }
  return null;
}
