import type { Navigation } from './ports/navigation';
import type { ShareContent, ShareMessage } from './ports/sharing';

/** What is prepared for sharing, page by page: a page below another keeps its own. */
export interface PreparedShares {
  prepare: (content: ShareContent) => void;
  message: () => ShareMessage | null;
}

/**
 * Keeps what each page has prepared under that page's address.
 * @param messageOf how the platform writes a share.
 */
export function createPreparedShares(
  navigation: Pick<Navigation, 'current' | 'addressOf'>,
  messageOf: (content: ShareContent) => ShareMessage,
): PreparedShares {
  const byPage = new Map<string, ShareContent>();
  const shownPage = () => {
    const destination = navigation.current();
    return destination === null ? '' : navigation.addressOf(destination);
  };
  return {
    prepare(content) {
      byPage.set(shownPage(), content);
    },
    message() {
      const content = byPage.get(shownPage());
      return content === undefined ? null : messageOf(content);
    },
  };
}
