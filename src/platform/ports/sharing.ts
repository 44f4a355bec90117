import type { Destination } from '@/routes';

/** What leaves the phone when the person shares. */
export interface ShareContent {
  /** Headline of the message. */
  title: string;
  /** One or two sentences; WeChat shows the title alone. */
  text: string;
  /** The page that opens for the receiver. */
  destination: Destination;
  /**
   * Enumerated answers for the receiver's page, which reads them once with `Navigation.takeHandover`.
   * On H5 they stand behind `#`, which browsers do not send to a server; in WeChat they pass through WeChat,
   * and the page says so first.
   */
  handover?: string;
}

/** A share as WeChat wants it: the headline and the address that opens. */
export interface ShareMessage {
  title: string;
  path: string;
}

/**
 * What came of a wish to share.
 * `needsShareButton`: this platform shares only when the person presses its own share button; the content is ready
 * for that button. `unavailable`: this browser cannot share; `link` is there to be copied.
 */
export type ShareOutcome =
  | { status: 'shared' }
  | { status: 'cancelled' }
  | { status: 'needsShareButton' }
  | { status: 'unavailable'; link: string };

/**
 * Hands a page to somebody else.
 * @example
 * // `shareButton`: draw a button with `openType="share"`; `script`: draw a plain one that calls `share`.
 * const outcome = await sharing.share(content);
 * if (outcome.status === 'unavailable') await clipboard.copy(outcome.link);
 */
export interface Sharing {
  /** How a share begins here: by `share()`, or only by the platform's own button or menu. */
  readonly startedBy: 'script' | 'shareButton';
  /** Sets what goes out when the person shares the page that is shown now by the platform's own means. */
  prepare: (content: ShareContent) => void;
  /** What was prepared for the page that is shown now, or `null`. It is what `onShareAppMessage` returns. */
  message: () => ShareMessage | null;
  /** Prepares the content and, where a script may, opens the platform's share sheet. Never rejects. */
  share: (content: ShareContent) => Promise<ShareOutcome>;
}
