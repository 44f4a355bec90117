import type { NumeralNote } from '../build-news';
import { quote, type Origin, type Problem } from '../problems';
import type { Provenance } from '../provenance';
import { lineOfParagraph, type ArticleText } from './article-text';
import { overlaps, type Span } from './figure-occurrence';
import { findNumerals } from './numerals';

/** The body paragraphs whose every numeral must be explained; the first two only introduce the event. */
const firstParagraph = 3;

/** What the numerals of an article that no figure and no note explains come to. */
export interface NumeralVerdict {
  unexplained: number;
  problems: Problem[];
}

/**
 * Checks that each numeral is a figure or has a note that says why it is none, and that each note is needed.
 * @param figureSpans by paragraph, what the figures stand for.
 */
export function checkNumerals(
  article: ArticleText,
  figureSpans: ReadonlyMap<number, readonly Span[]>,
  notes: readonly NumeralNote[],
  origins: Provenance,
): NumeralVerdict {
  const problems: Problem[] = [];
  const noteSpans = new Map<number, Span[]>();
  for (const note of notes) {
    const origin = origins.of(note, 'text');
    const problem = checkNote(note, article, figureSpans, noteSpans);
    if (problem && origin) problems.push({ ...origin, message: problem });
  }
  let unexplained = 0;
  for (let paragraph = firstParagraph; paragraph <= article.body.length; paragraph += 1) {
    const text = article.body[paragraph - 1] ?? '';
    const explained = [...(figureSpans.get(paragraph) ?? []), ...(noteSpans.get(paragraph) ?? [])];
    for (const numeral of findNumerals(text).filter((span) => !explained.some((other) => overlaps(span, other)))) {
      unexplained += 1;
      const origin: Origin = { file: article.file, row: lineOfParagraph(paragraph), field: `第${paragraph}段` };
      const around = text.slice(Math.max(0, numeral.start - 4), numeral.end + 4);
      const message = `${quote(around)} 里的“${numeral.text}”没有解释, 应写进 figures.csv 或 numerals.csv`;
      problems.push({ ...origin, message });
    }
  }
  return { unexplained, problems };
}

function checkNote(
  { text, paragraph }: NumeralNote,
  { body }: ArticleText,
  figureSpans: ReadonlyMap<number, readonly Span[]>,
  noteSpans: Map<number, Span[]>,
): string | null {
  const content = body[paragraph - 1] ?? '';
  const start = content.indexOf(text);
  if (start < 0) return `原文第 ${paragraph} 段里没有${quote(text)}`;
  if (content.includes(text, start + 1)) return `原文第 ${paragraph} 段里不止一处${quote(text)}, 请多写几个字`;
  const span = { start, end: start + text.length };
  const numerals = findNumerals(content).filter(({ start: from, end }) => from >= span.start && end <= span.end);
  if (numerals.length === 0) return `${quote(text)} 里没有完整的数字`;
  const others = [...(figureSpans.get(paragraph) ?? []), ...(noteSpans.get(paragraph) ?? [])];
  if (numerals.every((numeral) => others.some((other) => overlaps(numeral, other)))) {
    return `${quote(text)} 用不上: 其中的数字已有 figures.csv 或另一行解释`;
  }
  noteSpans.set(paragraph, [...(noteSpans.get(paragraph) ?? []), span]);
  return null;
}
