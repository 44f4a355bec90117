import { useState } from 'react';
import { useOverlays } from '@/features/shell';
import { Button, Dialog, Section, Sheet, Stack, Text } from '@/ui';
import { copy } from './copy';

/** What lies over the page: each is opened by a button. */
export function OverlaySamples() {
  const { showToast } = useOverlays();
  const [open, setOpen] = useState<'sheet' | 'dialog' | null>(null);
  const close = () => {
    setOpen(null);
  };
  const remove = () => {
    close();
    showToast({
      text: copy.removed,
      action: {
        text: copy.undo,
        icon: 'undo',
        onPress: () => {
          showToast({ text: copy.undone });
        },
      },
    });
  };
  return (
    <Section title={copy.overlaysTitle}>
      <Stack row gap="s">
        <Button
          text={copy.openSheet}
          onPress={() => {
            setOpen('sheet');
          }}
        />
        <Button
          text={copy.openDialog}
          onPress={() => {
            setOpen('dialog');
          }}
        />
        <Button text={copy.openToast} onPress={remove} />
      </Stack>
      {open === 'sheet' && (
        <Sheet title={copy.sheetTitle} onClose={close}>
          <Text>{copy.sheetText}</Text>
          <Button text={copy.openToast} onPress={() => showToast({ text: copy.undone })} />
        </Sheet>
      )}
      {open === 'dialog' && (
        <Dialog
          title={copy.dialogTitle}
          text={copy.dialogText}
          onClose={close}
          actions={
            <>
              <Button kind="primary" wide text={copy.dialogYes} onPress={remove} />
              <Button wide text={copy.dialogNo} onPress={close} />
            </>
          }
        />
      )}
    </Section>
  );
}
