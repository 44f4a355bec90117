import type { Pack } from '../../../src/domain/entities/pack';
import { everyText } from '../cross-checks/check-context';
import { quote, type Problem } from '../problems';
import type { Provenance } from '../provenance';

/**
 * From this many characters on, digits and marks not counted, a shared run is taken for a copied sentence. It is one
 * more than the longest name that a digest cannot do without: 天津运河桃花文化商贸旅游节, with 13 characters. Lists of names
 * are no exception, because a list can be told in another order or with other words between the names.
 */
export const copiedRunLength = 14;

/** The longest run that the texts share with an article, digits and marks left out, and the runs that are too long. */
export interface CopyVerdict {
  longestRun: string;
  problems: Problem[];
}

/** Looks for sentences of an article in the texts of a pack. */
export function checkCopiedSentences(parts: readonly string[], pack: Pack, origins: Provenance): CopyVerdict {
  const articleWords = parts.map(wordsOnly);
  let longestRun = '';
  const problems: Problem[] = [];
  for (const { owner, property, text } of everyText(pack)) {
    const shared = sharedRun(wordsOnly(text), articleWords);
    if (shared.length > longestRun.length) longestRun = shared;
    const origin = origins.of(owner, property);
    if (shared.length >= copiedRunLength && origin) {
      const message = `与原文连续 ${shared.length} 个字相同 (不计标点、空格和数字): ${quote(shared)}, 请用自己的话写`;
      problems.push({ ...origin, message });
    }
  }
  return { longestRun, problems };
}

/** A text without digits, spaces and marks: moving, adding or dropping them does not make a sentence one's own. */
function wordsOnly(text: string): string {
  return text.replace(/[^\p{L}\p{Nl}]/gu, '');
}

/** The longest stretch of a text that stands in one of the others. */
function sharedRun(text: string, others: readonly string[]): string {
  let longest = '';
  for (let start = 0; start < text.length; start += 1) {
    let end = start + longest.length + 1;
    while (end <= text.length && others.some((other) => other.includes(text.slice(start, end)))) {
      longest = text.slice(start, end);
      end += 1;
    }
  }
  return longest;
}
