import { readFileSync } from 'node:fs';

/** The text of an article as kept for checks: one line each for headline, abstract, body paragraphs and credit. */
export interface ArticleText {
  /** Its file, as named to the editor. */
  file: string;
  /** Headline, abstract and body, without the credit. */
  parts: string[];
  /** Body paragraphs; the first is paragraph 1. */
  body: string[];
}

/** Headline and abstract come before the first body paragraph. */
const linesBeforeBody = 2;
const bodyParagraphs = 10;

/**
 * Reads an article: line 1 headline, line 2 abstract, lines 3 to 12 body paragraphs 1 to 10, line 13 the credit.
 * @throws when the file has another number of lines, because its paragraphs would then be counted wrongly.
 */
export function readArticleText(file: string): ArticleText {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  while (lines[lines.length - 1] === '') lines.pop();
  const expected = linesBeforeBody + bodyParagraphs + 1;
  if (lines.length !== expected) throw new Error(`${file} has ${lines.length} lines; an article has ${expected}.`);
  return { file, parts: lines.slice(0, -1), body: lines.slice(linesBeforeBody, -1) };
}

/** The line of the file on which a body paragraph stands. */
export function lineOfParagraph(paragraph: number): number {
  return paragraph + linesBeforeBody;
}
