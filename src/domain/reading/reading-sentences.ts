import type { ReadingBlock } from './reading-block';
import { splitSentences } from './split-sentences';
import { spokenText } from './spoken-text';

/** One sentence of a page that is read aloud. */
export interface ReadingSentence {
  /** The piece of the page that it stands in. */
  block: ReadingBlock['id'];
  /** As it is shown. */
  shown: string;
  /** As it is said. */
  spoken: string;
}

/**
 * The sentences of a page in reading order.
 * @example readingSentences([{ id: 'gist', text: '办了3件事。还要办2件。' }]).map(({ shown }) => shown) // ['办了3件事。', '还要办2件。']
 */
export function readingSentences(blocks: readonly ReadingBlock[]): ReadingSentence[] {
  return blocks.flatMap(({ id, text }) =>
    splitSentences(text).map((shown) => ({ block: id, shown, spoken: spokenText(shown) })),
  );
}
