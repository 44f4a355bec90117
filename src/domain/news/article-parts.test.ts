import fc from 'fast-check';
import type { Article, Evidence, Figure, NewsContent, NewsStatement } from '../entities/pack';
import { articleParts } from './article-parts';

const evidence: Evidence = {
  source: 'report',
  paragraph: 1,
  clause: null,
  sure: 'article',
  confirmedBy: [],
  note: null,
};

function figure(id: string, topic: string, article = 'article'): Figure {
  return {
    id,
    article,
    topic,
    evidence,
    subject: id,
    values: [1],
    unit: '个',
    hedge: null,
    comparison: null,
    period: null,
    asWritten: null,
    note: null,
    onward: null,
  };
}

function statement(id: string, topic: string, kind: NewsStatement['kind']): NewsStatement {
  return { id, topic, kind, evidence, article: 'article', text: id, doneWhen: null, onward: null };
}

const article: Article = {
  id: 'article',
  headline: '题目',
  gist: '大意',
  outlet: '报社',
  date: '2024-11-27',
  dateNote: null,
  source: 'report',
  people: [],
  topics: [
    { topic: 'relief', gist: '兜底的一句话' },
    { topic: 'economy', gist: '经济的一句话' },
  ],
};

function news(figures: Figure[], statements: NewsStatement[]): NewsContent {
  return {
    topics: [
      { id: 'economy', name: '经济' },
      { id: 'relief', name: '兜底' },
    ],
    articles: [article],
    figures,
    statements,
  };
}

describe('articleParts', () => {
  it("keeps the article's order of topics, with name, gist and what belongs to each", () => {
    const parts = articleParts(
      news(
        [figure('gdp', 'economy'), figure('fund', 'relief'), figure('other', 'relief', 'another-article')],
        [statement('held', 'relief', 'fact'), statement('soon', 'relief', 'promise')],
      ),
      article,
    );
    expect(parts.map((part) => [part.topic.name, part.gist, part.count])).toEqual([
      ['兜底', '兜底的一句话', 3],
      ['经济', '经济的一句话', 1],
    ]);
    expect(parts[0]?.figures.map(({ id }) => id)).toEqual(['fund']);
    expect(parts[0]?.facts.map(({ id }) => id)).toEqual(['held']);
    expect(parts[0]?.promises.map(({ id }) => id)).toEqual(['soon']);
  });

  it('loses no figure, whatever topic it has', () => {
    const topics = fc.array(fc.constantFrom('economy', 'relief', 'ecology', 'not-listed'));
    fc.assert(
      fc.property(topics, (topicOfEach) => {
        const figures = topicOfEach.map((topic, index) => figure(`figure-${String(index)}`, topic));
        const shown = articleParts(news(figures, []), article).flatMap((part) => part.figures);
        expect(shown.map(({ id }) => id).sort()).toEqual(figures.map(({ id }) => id).sort());
      }),
    );
  });

  it('shows a topic that the article does not list last, without a gist', () => {
    const parts = articleParts(news([figure('river', 'ecology')], []), article);
    expect(parts[parts.length - 1]).toMatchObject({ topic: { id: 'ecology', name: 'ecology' }, gist: null, count: 1 });
  });
});
