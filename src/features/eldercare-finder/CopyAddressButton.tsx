import { useOverlays } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Button, Stack } from '@/ui';
import { copy } from './copy';

/** Puts an address where it can be pasted into a map or a message. */
export function CopyAddressButton({ address }: { address: string }) {
  const { clipboard } = usePlatform();
  const { showNotice } = useOverlays();
  const copyAddress = async () => {
    const isCopied = (await clipboard.copy(address)) === 'copied';
    showNotice(
      isCopied
        ? { title: copy.copiedTitle, text: copy.copied(address) }
        : { title: copy.copyFailedTitle, text: copy.copyFailed(address) },
    );
  };
  return (
    <Stack row>
      <Button
        icon="document"
        text={copy.copyAddress}
        onPress={() => {
          void copyAddress();
        }}
      />
    </Stack>
  );
}
