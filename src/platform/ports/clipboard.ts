/** What came of copying. */
export type CopyOutcome = 'copied' | 'unavailable';

/**
 * Puts text where the person can paste it. It never reads what is there.
 * @example
 * if ((await clipboard.copy(link)) === 'unavailable') showForCopyingByHand(link);
 */
export interface Clipboard {
  /** Copies a text. Never rejects. WeChat confirms it with a notice of its own. */
  copy: (text: string) => Promise<CopyOutcome>;
}
