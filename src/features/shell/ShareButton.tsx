import { usePlatform, type ShareContent } from '@/platform';
import { Button } from '@/ui';
import { copy } from './copy';
import { useOverlays } from './overlays';
import { useCopy } from './useCopy';

/** Shares the page; where a script cannot, says what to do and shows the link. */
export function ShareButton({ content }: { content: ShareContent }) {
  const { sharing } = usePlatform();
  const { showNotice } = useOverlays();
  const copyText = useCopy();
  const share = async () => {
    const outcome = await sharing.share(content);
    if (outcome.status === 'needsShareButton') showNotice({ title: copy.share, text: copy.shareByMenu });
    if (outcome.status !== 'unavailable') return;
    const { link } = outcome;
    await copyText(link, {
      copied: copy.linkCopied(link),
      failed: { title: copy.share, text: copy.linkByHand(link) },
    });
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
