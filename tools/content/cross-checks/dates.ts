import { quote } from '../problems';
import type { CrossCheck } from './check-context';

const dateForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether a date, as exact as it is given, is on the calendar. */
export function isRealDate(date: string): boolean {
  if (!dateForm.test(date)) return false;
  const day = date.length === 10 ? date : `${date}${date.length === 4 ? '-01-01' : '-01'}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

/**
 * Whether the first date is later than the second as far as both are exact: 2024 is not later than 2024-03-01.
 */
export function isLater(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

/** Dates are on the calendar, and nothing is dated after the day on which the content was last edited. */
export const dates: CrossCheck = ({ pack, report, readable }) => {
  const { district, sources, news, care, schools, relief } = pack;
  const real = (owner: object, property: string, date: string | null): date is string => {
    if (date === null || !dateForm.test(date)) return false;
    // A full day in the form of IsoDate is already held to the calendar by the schema; the other forms are not.
    if (isRealDate(date)) return true;
    report(owner, property, `${quote(date)} 不是日历上有的一天`);
    return false;
  };
  const past = (owner: object, property: string, date: string | null) => {
    if (!real(owner, property, date) || !readable('pack.yaml') || !isRealDate(district.contentDate)) return;
    if (isLater(date, district.contentDate)) {
      report(owner, property, `${quote(date)} 晚于内容日期 ${district.contentDate} (pack.yaml 的 contentDate)`);
    }
  };
  for (const source of sources) {
    past(source, 'date', source.date);
    past(source, 'checkedOn', source.checkedOn);
  }
  for (const article of news.articles) past(article, 'date', article.date);
  for (const place of care.places) {
    past(place, 'lastChecked', place.lastChecked);
    if (place.freeBeds) past(place.freeBeds, 'asOf', place.freeBeds.asOf);
  }
  for (const statement of schools.projects.flatMap(({ statements }) => statements)) {
    past(statement, 'date', statement.date);
    past(statement, 'happenedOn', statement.happenedOn);
    real(statement, 'promisedFor', statement.promisedFor);
  }
  for (const amount of relief.programmes.flatMap(({ amounts }) => amounts)) {
    const { effectiveFrom, effectiveUntil, recheckBy } = amount;
    real(amount, 'effectiveFrom', effectiveFrom);
    real(amount, 'effectiveUntil', effectiveUntil);
    if (effectiveFrom && effectiveUntil && isLater(effectiveFrom, effectiveUntil)) {
      report(amount, 'effectiveUntil', `停用日期 ${effectiveUntil} 早于生效日期 ${effectiveFrom}`);
    }
    if (effectiveFrom && recheckBy && isLater(effectiveFrom, recheckBy)) {
      report(amount, 'recheckBy', `复核日期 ${recheckBy} 早于生效日期 ${effectiveFrom}`);
    }
  }
};
