import type { ReadingBlock } from '@/domain/reading';

/**
 * The pieces of a reading whose words are not on the page: neither as text nor as the name of something to press. Marks
 * and spaces do not count, because a term and its value stand in boxes of their own.
 * @example expect(unshownWords(container, articleReading(article, facts))).toEqual([])
 */
export function unshownWords(page: HTMLElement, blocks: readonly ReadingBlock[]): string[] {
  const labels = [...page.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
  const shown = lettersOf([page.textContent, ...labels].join(' '));
  return blocks.flatMap(({ text }) => text.split('\n')).filter((line) => !shown.includes(lettersOf(line)));
}

function lettersOf(text: string): string {
  return text.replace(/[\s，。：；、·（）()]/g, '');
}
