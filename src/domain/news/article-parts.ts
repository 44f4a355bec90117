import type { Article, Figure, NewsContent, NewsStatement, Topic } from '../entities/pack';

/** What an article says on one topic. */
export interface ArticlePart {
  topic: Topic;
  /** One sentence of our own, or `null` where the editors wrote none. */
  gist: string | null;
  figures: Figure[];
  /** Statements of what is. */
  facts: NewsStatement[];
  /** Statements of what is to come. */
  promises: NewsStatement[];
  /** Figures and statements together. */
  count: number;
}

/**
 * Takes an article apart by topic, in the article's own order. A topic that the article does not list but that one of
 * its figures or statements has comes last, so that nothing of the article is ever missing.
 * @example articleParts(news, article).find((part) => part.topic.id === 'relief')?.figures
 */
export function articleParts(news: NewsContent, article: Article): ArticlePart[] {
  const figures = news.figures.filter((figure) => figure.article === article.id);
  const statements = news.statements.filter((statement) => statement.article === article.id);
  const topicIds = new Set([...article.topics, ...figures, ...statements].map((entry) => entry.topic));
  return [...topicIds].map((id) => {
    const ofTopic = statements.filter((statement) => statement.topic === id);
    const figuresOfTopic = figures.filter((figure) => figure.topic === id);
    return {
      topic: news.topics.find((topic) => topic.id === id) ?? { id, name: id },
      gist: article.topics.find((entry) => entry.topic === id)?.gist ?? null,
      figures: figuresOfTopic,
      facts: ofTopic.filter((statement) => statement.kind === 'fact'),
      promises: ofTopic.filter((statement) => statement.kind === 'promise'),
      count: figuresOfTopic.length + ofTopic.length,
    };
  });
}
