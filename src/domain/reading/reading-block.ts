/** A piece of a page that is read aloud as a whole: a headline, a statement, a figure with its unit. */
export interface ReadingBlock {
  /** Names the piece on its page, so that it can be marked while it is read: `figure:nursing-homes`. */
  id: string;
  /** The words as they are shown. */
  text: string;
}
