import { usePlatform, type ShareContent } from '@/platform';
import { Button } from '@/ui';
import { copy } from './copy';
import { useOverlays } from './overlays';

/** Shares the page; where a script cannot, says what to do and shows the link. */
export function ShareButton({ content }: { content: ShareContent }) {
  const { clipboard, sharing } = usePlatform();
  const { showNotice } = useOverlays();
  const share = async () => {
    const outcome = await sharing.share(content);
    if (outcome.status === 'needsShareButton') showNotice({ title: copy.share, text: copy.shareByMenu });
    if (outcome.status !== 'unavailable') return;
    const { link } = outcome;
    const copied = (await clipboard.copy(link)) === 'copied';
    showNotice({ title: copy.share, text: copied ? copy.linkCopied(link) : copy.linkByHand(link) });
  };
  return (
    <Button
      wide
      icon="share"
      text={copy.share}
      onPress={() => {
        void share();
      }}
    />
  );
}
