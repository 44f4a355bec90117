import { destinationUrl } from '@/routes';
import { handoverParameter } from '../handover-parameter';
import type { Navigation } from '../ports/navigation';
import type { ShareContent, ShareMessage, Sharing } from '../ports/sharing';
import { createPreparedShares } from '../prepared-shares';

/** Prepares what WeChat sends when the person presses its share button; a script cannot open the share sheet. */
export function createSharing(navigation: Navigation): Sharing {
  const prepared = createPreparedShares(navigation, messageOf);
  return {
    startedBy: 'shareButton',
    prepare: prepared.prepare,
    message: prepared.message,
    share(content) {
      prepared.prepare(content);
      return Promise.resolve({ status: 'needsShareButton' });
    },
  };
}

function messageOf({ title, destination, handover }: ShareContent): ShareMessage {
  const path = destinationUrl(destination, 'path');
  if (handover === undefined) return { title, path };
  return {
    title,
    path: `${path}${path.includes('?') ? '&' : '?'}${handoverParameter}=${encodeURIComponent(handover)}`,
  };
}
