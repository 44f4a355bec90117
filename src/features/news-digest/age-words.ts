import { wholeYearsBetween } from '@/domain/calendar';
import type { Article, IsoDate } from '@/domain/entities/pack';
import { copy } from './copy';

/** That an article is old, as soon as it is a year old. */
export function ageWords(article: Pick<Article, 'date'>, today: IsoDate): string | null {
  const years = wholeYearsBetween(article.date, today);
  return years === 0 ? null : copy.old(years);
}
