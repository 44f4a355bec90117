import { useOverlays } from '@/features/shell';
import { usePageSharing, usePlatform, type ShareContent } from '@/platform';
import { copy } from './copy';

/**
 * Shares a page, by the platform's menu or by the function it returns; where that cannot be, says what to do.
 * @param content must stay the same object between renders.
 */
export function useShare(content: ShareContent): () => void {
  const { clipboard, sharing } = usePlatform();
  const { showNotice } = useOverlays();
  usePageSharing(content);
  const share = async () => {
    const outcome = await sharing.share(content);
    if (outcome.status === 'needsShareButton') showNotice({ title: copy.shareTitle, text: copy.shareByMenu });
    if (outcome.status !== 'unavailable') return;
    const { link } = outcome;
    const copied = (await clipboard.copy(link)) === 'copied';
    showNotice({ title: copy.shareTitle, text: copied ? copy.linkCopied(link) : copy.linkByHand(link) });
  };
  return () => {
    void share();
  };
}
