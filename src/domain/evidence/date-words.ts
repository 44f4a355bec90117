import type { PublishedDate } from '../entities/pack';

/**
 * A published date in Chinese, no more exact than its source.
 * @example dateWords('2024-11') // '2024年11月'
 */
export function dateWords(date: PublishedDate): string {
  const [year, month, day] = date.split('-');
  const parts = [`${year ?? ''}年`];
  if (month !== undefined) parts.push(`${String(Number(month))}月`);
  if (day !== undefined) parts.push(`${String(Number(day))}日`);
  return parts.join('');
}
