import { useState } from 'react';
import { packIdOrDefault } from '@/content/manifest';
import { useOverlays, useShell } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Button, defaultAppearance, Dialog, Section } from '@/ui';
import { copy } from './copy';

/** Forgets everything that this app keeps on the phone, after asking once. */
export function ClearData() {
  const { keyValueStore } = usePlatform();
  const { changeAppearance, choosePack } = useShell();
  const { showNotice } = useOverlays();
  const [asking, setAsking] = useState(false);

  const clear = () => {
    setAsking(false);
    // The settings in use go back first: that writes them, and what is written is then removed with the rest.
    const writes = [changeAppearance(defaultAppearance), choosePack(packIdOrDefault(null))];
    const removals = keyValueStore.keys().map((key) => keyValueStore.remove(key));
    const failed = writes.includes('unavailable') || removals.includes('unavailable');
    showNotice(
      failed
        ? { title: copy.notClearedTitle, text: copy.notCleared }
        : { title: copy.clearedTitle, text: copy.cleared },
    );
  };
  const close = () => {
    setAsking(false);
  };
  return (
    <Section title={copy.clearTitle} lead={copy.clearLead}>
      <Button
        text={copy.clear}
        onPress={() => {
          setAsking(true);
        }}
      />
      {asking && (
        <Dialog
          title={copy.clearQuestion}
          text={copy.clearMeaning}
          onClose={close}
          actions={
            <>
              <Button kind="primary" wide text={copy.clearNo} onPress={close} />
              <Button wide text={copy.clearYes} onPress={clear} />
            </>
          }
        />
      )}
    </Section>
  );
}
