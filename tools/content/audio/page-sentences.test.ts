import { resolve } from 'node:path';
import { longestPiece } from '../../../src/domain/reading';
import { readPack } from '../read-pack';
import { pageSentences } from './page-sentences';

const { pack } = readPack(resolve(__dirname, '../../../content/hongqiao'));

describe('pageSentences', () => {
  const sentences = pageSentences(pack, '2026-11-23');

  it('has something of every page, once', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    const pages = [...pack.relief.programmes, ...pack.schools.projects];
    for (const { name } of pages) expect(sentences.some((sentence) => sentence.includes(name.slice(0, 8)))).toBe(true);
    for (const { headline } of pack.news.articles) expect(sentences.join('')).toContain(headline);
  });

  it('knows what pages will say when the year is over', () => {
    expect(sentences.some((sentence) => sentence.includes('这是 1 年多以前的报道'))).toBe(true);
    expect(sentences.some((sentence) => sentence.includes('这是 2 年多以前的报道'))).toBe(true);
    expect(sentences.some((sentence) => sentence.includes('这是 4 年多以前的报道'))).toBe(false);
  });

  it('has no sentence that is longer than a voice can say', () => {
    const tooLong = sentences.filter((sentence) => sentence.length > longestPiece * 1.5);
    expect(tooLong).toEqual([]);
  });
});
