import { useCopy } from '@/features/shell';
import { Button, Stack } from '@/ui';
import { copy } from './copy';

/** Puts an address where it can be pasted into a map or a message. */
export function CopyAddressButton({ address }: { address: string }) {
  const copyText = useCopy();
  return (
    <Stack row>
      <Button
        icon="document"
        text={copy.copyAddress}
        onPress={() => {
          void copyText(address, {
            copied: copy.copied(address),
            failed: { title: copy.copyFailedTitle, text: copy.copyFailed(address) },
          });
        }}
      />
    </Stack>
  );
}
