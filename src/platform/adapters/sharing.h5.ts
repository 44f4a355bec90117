import { destinationUrl } from '@/routes';
import type { Navigation } from '../ports/navigation';
import type { ShareContent, ShareMessage, ShareOutcome, Sharing } from '../ports/sharing';
import { createPreparedShares } from '../prepared-shares';

/** Shares through the browser's share sheet; where there is none, it gives the link to be copied. */
export function createSharing(navigation: Navigation): Sharing {
  const prepared = createPreparedShares(navigation, messageOf);
  return {
    startedBy: 'script',
    prepare: prepared.prepare,
    message: prepared.message,
    async share(content): Promise<ShareOutcome> {
      prepared.prepare(content);
      const link = linkTo(content);
      try {
        await navigator.share({ title: content.title, text: content.text, url: link });
        return { status: 'shared' };
      } catch (error) {
        // Also lands here where `navigator.share` does not exist.
        const cancelled = error instanceof DOMException && error.name === 'AbortError';
        return cancelled ? { status: 'cancelled' } : { status: 'unavailable', link };
      }
    },
  };
}

function messageOf(content: ShareContent): ShareMessage {
  return { title: content.title, path: linkTo(content) };
}

function linkTo({ destination, handover }: ShareContent): string {
  const link = window.location.origin + destinationUrl(destination, 'address');
  return handover === undefined ? link : `${link}#${encodeURIComponent(handover)}`;
}
