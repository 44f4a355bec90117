import type { Article } from '../entities/pack';

/**
 * Articles with the newest first; those of one day stay in their order.
 * @example articlesNewestFirst(news.articles)[0] // the newest article, or undefined in a pack without news
 */
export function articlesNewestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1));
}
