import type { Figure } from '../../../src/domain/entities/pack';
import { orderProblems, quote, type Problem } from '../problems';
import type { AuthoredPack } from '../read-pack';
import { readArticleText, type ArticleText } from './article-text';
import { checkCopiedSentences } from './copied-sentences';
import { findOccurrence, overlaps, type Span } from './figure-occurrence';
import { checkNumerals } from './unexplained-numerals';

/** How far a pack and the text of its article agree. */
export interface ArticleVerdict {
  figuresProven: number;
  figures: number;
  unexplainedNumerals: number;
  /** The longest run of characters that pack and article share, digits and marks left out. */
  longestSharedRun: string;
  problems: Problem[];
}

/**
 * Proves the figures of an article against its text: value, hedge and unit stand together in the paragraph that the
 * figure names, with its comparison and period; every numeral of the text is a figure or explained; no sentence is
 * copied.
 * @param authored a valid pack.
 * @param articleId the article within the pack.
 * @param sourceFile the article's text, see `readArticleText`.
 * @throws when the pack has no such article or the text has not the lines of an article.
 */
export function verifyArticle(authored: AuthoredPack, articleId: string, sourceFile: string): ArticleVerdict {
  const { pack, origins, numerals } = authored;
  if (!pack.news.articles.some(({ id }) => id === articleId)) {
    throw new Error(`The pack ${pack.district.id} has no article ${articleId}.`);
  }
  const article = readArticleText(sourceFile);
  const figures = pack.news.figures.filter((figure) => figure.article === articleId);
  const problems: Problem[] = [];
  const spans = new Map<number, Span[]>();
  let figuresProven = 0;
  for (const figure of figures) {
    const complaints = proveFigure(figure, article, spans);
    if (complaints.length === 0) figuresProven += 1;
    for (const { field, message } of complaints) {
      const origin = origins.of(figure, field);
      if (origin) problems.push({ ...origin, message });
    }
  }
  const notes = numerals.filter((note) => note.article === articleId);
  const numeralVerdict = checkNumerals(article, spans, notes, origins);
  const copies = checkCopiedSentences(article.parts, pack, origins);
  return {
    figuresProven,
    figures: figures.length,
    unexplainedNumerals: numeralVerdict.unexplained,
    longestSharedRun: copies.longestRun,
    problems: orderProblems([...problems, ...numeralVerdict.problems, ...copies.problems]),
  };
}

interface Complaint {
  field: keyof Figure;
  message: string;
}

/** Adds what the figure stands for to `spans` and returns what does not agree. */
function proveFigure(figure: Figure, { body }: ArticleText, spans: Map<number, Span[]>): Complaint[] {
  const { paragraph } = figure.evidence;
  const text = paragraph === null ? undefined : body[paragraph - 1];
  if (paragraph === null || text === undefined) {
    return [{ field: 'evidence', message: `原文没有第 ${paragraph ?? '?'} 段, 数字必须写明所在段落` }];
  }
  const claimed = spans.get(paragraph) ?? [];
  const complaints: Complaint[] = [];
  const occurrence = findOccurrence(figure, text, claimed);
  if ('span' in occurrence) claimed.push(occurrence.span);
  else complaints.push(occurrence);
  if (figure.period !== null) {
    const period = periodSpans(figure.period, text, 'span' in occurrence ? occurrence.span : null);
    const message = `原文第 ${paragraph} 段的这一句里没有${quote(figure.period)}, 应照原文写, 中间省去的字用“…”`;
    if (period) claimed.push(...period);
    else complaints.push({ field: 'period', message });
  }
  spans.set(paragraph, claimed);
  return complaints;
}

/**
 * Where a period stands as published, in the sentence of its figure (in any sentence when the figure is not found);
 * `…` stands for words left out between parts.
 */
function periodSpans(period: string, text: string, figureSpan: Span | null): Span[] | null {
  const parts = period.split('…').filter((part) => part !== '');
  for (const sentence of text.matchAll(/[^。]+/g)) {
    const whole = { start: sentence.index, end: sentence.index + sentence[0].length };
    if (figureSpan && !overlaps(whole, figureSpan)) continue;
    const spans: Span[] = [];
    let from = 0;
    for (const part of parts) {
      const start = sentence[0].indexOf(part, from);
      if (start < 0) break;
      from = start + part.length;
      spans.push({ start: sentence.index + start, end: sentence.index + from });
    }
    if (spans.length === parts.length) return spans;
  }
  return null;
}
