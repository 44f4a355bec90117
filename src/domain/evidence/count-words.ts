import type { Figure } from '../entities/pack';
import { figureWords } from './figure-words';

/**
 * A published count with its hedge and unit but without its subject, as a part of a sentence.
 * @example countWords(figure) // '23 所', '130 余名', '近30 家'
 */
export function countWords(figure: Figure): string {
  const { before, number, after } = figureWords(figure);
  return `${before}${number} ${after}`;
}
