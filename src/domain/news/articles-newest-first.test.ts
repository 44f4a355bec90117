import type { Article } from '../entities/pack';
import { articlesNewestFirst } from './articles-newest-first';

function article(id: string, date: string): Article {
  return {
    id,
    date,
    headline: id,
    gist: id,
    outlet: '报',
    dateNote: null,
    source: 'source',
    people: [],
    topics: [{ topic: 'economy', gist: '一句话' }],
  };
}

describe('articlesNewestFirst', () => {
  it('puts the newest first and keeps the order within a day', () => {
    const articles = [article('old', '2023-05-01'), article('a', '2024-11-27'), article('b', '2024-11-27')];
    expect(articlesNewestFirst(articles).map(({ id }) => id)).toEqual(['a', 'b', 'old']);
  });

  it('leaves the pack as it is', () => {
    const articles = [article('old', '2023-05-01'), article('new', '2024-11-27')];
    articlesNewestFirst(articles);
    expect(articles.map(({ id }) => id)).toEqual(['old', 'new']);
  });
});
