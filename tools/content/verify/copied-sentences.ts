import type { Pack } from '../../../src/domain/entities/pack';
import { everyText } from '../cross-checks/check-context';
import { quote, type Problem } from '../problems';
import type { Provenance } from '../provenance';

/**
 * From this many Chinese characters on, without a mark or a digit between them, a shared run is taken for a copied
 * sentence. Names are shorter than that (the longest are names of institutions with some twelve characters), and lists
 * of names are broken by marks.
 */
export const copiedRunLength = 16;

/** The longest run that the texts share with an article, and the runs that are too long. */
export interface CopyVerdict {
  longestRun: string;
  problems: Problem[];
}

/** Looks for sentences of an article in the texts of a pack. */
export function checkCopiedSentences(parts: readonly string[], pack: Pack, origins: Provenance): CopyVerdict {
  const articleRuns = parts.flatMap(chineseRuns);
  let longestRun = '';
  const problems: Problem[] = [];
  for (const { owner, property, text } of everyText(pack)) {
    const shared = chineseRuns(text).reduce((longest, run) => longer(longest, sharedRun(run, articleRuns)), '');
    longestRun = longer(longestRun, shared);
    const origin = origins.of(owner, property);
    if (shared.length >= copiedRunLength && origin) {
      const message = `与原文连续 ${shared.length} 个字相同: ${quote(shared)}, 请用自己的话写`;
      problems.push({ ...origin, message });
    }
  }
  return { longestRun, problems };
}

function chineseRuns(text: string): string[] {
  return text.match(/\p{Script=Han}+/gu) ?? [];
}

/** The longest stretch of a run that stands in one of the others. */
function sharedRun(run: string, others: readonly string[]): string {
  let longest = '';
  for (let start = 0; start < run.length; start += 1) {
    let end = start + longest.length + 1;
    while (end <= run.length && others.some((other) => other.includes(run.slice(start, end)))) {
      longest = run.slice(start, end);
      end += 1;
    }
  }
  return longest;
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}
