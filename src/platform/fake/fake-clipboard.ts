import type { Clipboard, CopyOutcome } from '../ports/clipboard';

/** A clipboard in memory. */
export interface FakeClipboard extends Clipboard {
  outcome: CopyOutcome;
  /** What would be pasted now. */
  content: string | null;
}

/** @example const clipboard = createFakeClipboard(); */
export function createFakeClipboard(): FakeClipboard {
  const fake: FakeClipboard = {
    outcome: 'copied',
    content: null,
    copy(text) {
      if (fake.outcome === 'copied') fake.content = text;
      return Promise.resolve(fake.outcome);
    },
  };
  return fake;
}
