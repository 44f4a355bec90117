import type { Article, IsoDate, NewsStatement, Source } from '@/domain/entities/pack';
import { cautionsOf, dateWords, figureWords } from '@/domain/evidence';
import { articleEvidence, type ArticlePart } from '@/domain/news';
import type { ReadingBlock } from '@/domain/reading';
import { ageWords } from './age-words';
import { copy } from './copy';

/** How the pieces of an article's page are named for reading aloud. */
export const articleBlocks = {
  headline: 'headline',
  gist: 'gist',
  date: 'date',
  outlet: 'outlet',
  age: 'age',
  topic: (id: string) => `topic:${id}`,
  topicGist: (id: string) => `gist:${id}`,
  figure: (id: string) => `figure:${id}`,
  statement: (id: string) => `statement:${id}`,
};

export interface ArticleReadingFacts {
  /** The parts that the page shows, in its order. */
  parts: readonly ArticlePart[];
  sources: readonly Source[];
  today: IsoDate;
}

/** What an article's page says, in its order: what it is, and topic by topic gist, figures, statements, promises. */
export function articleReading(article: Article, { parts, sources, today }: ArticleReadingFacts): ReadingBlock[] {
  const { headline, gist, date, outlet } = article;
  const said = cautionsOf([articleEvidence(article, sources)]);
  const age = ageWords(article, today);
  return [
    { id: articleBlocks.headline, text: headline },
    { id: articleBlocks.gist, text: gist },
    { id: articleBlocks.date, text: `${copy.date}：${dateWords(date)}` },
    { id: articleBlocks.outlet, text: `${copy.outlet}：${outlet}` },
    ...said.map((text) => ({ id: 'caution', text })),
    ...(age === null ? [] : [{ id: articleBlocks.age, text: age }]),
    ...parts.flatMap((part) => partBlocks(part, said)),
  ];
}

/** @param said cautions that stand at the top of the page, and need not be heard with every topic. */
function partBlocks(part: ArticlePart, said: readonly string[]): ReadingBlock[] {
  const { topic, gist, figures, facts, promises } = part;
  const evidence = [...figures, ...facts, ...promises].map((entry) => entry.evidence);
  const cautions = cautionsOf(evidence).filter((caution) => !said.includes(caution));
  return [
    { id: articleBlocks.topic(topic.id), text: topic.name },
    { id: articleBlocks.topicGist(topic.id), text: gist ?? copy.noGist },
    ...cautions.map((text) => ({ id: 'caution', text })),
    ...figures.map((figure) => ({ id: articleBlocks.figure(figure.id), text: figureWords(figure).spoken })),
    ...facts.map(({ id, text }) => ({ id: articleBlocks.statement(id), text })),
    ...promises.map((promise) => ({ id: articleBlocks.statement(promise.id), text: promiseText(promise) })),
  ];
}

function promiseText({ text, doneWhen, evidence: { note } }: NewsStatement): string {
  const lines = [`${copy.promise}：${text}`, copy.doneWhen(doneWhen ?? copy.doneWhenUnknown)];
  return [...lines, ...(note === null ? [] : [copy.note(note)])].join('\n');
}
