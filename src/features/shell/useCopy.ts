import { useCallback } from 'react';
import { usePlatform } from '@/platform';
import { useOverlays, type Notice } from './overlays';

/** What is said once a text is copied, and what where it could not be: that shows the text for copying by hand. */
export interface CopyNotices {
  copied: string;
  failed: Notice;
}

/**
 * Puts a text where it can be pasted, and says what came of it.
 * @example void copyText(url, { copied: copy.copied, failed: { title: copy.url, text: url } })
 */
export function useCopy(): (text: string, notices: CopyNotices) => Promise<void> {
  const { clipboard } = usePlatform();
  const { showNotice, showToast } = useOverlays();
  return useCallback(
    async (text, { copied, failed }) => {
      if ((await clipboard.copy(text)) === 'copied') showToast({ text: copied });
      else showNotice(failed);
    },
    [clipboard, showNotice, showToast],
  );
}
