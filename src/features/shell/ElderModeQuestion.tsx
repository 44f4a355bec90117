import { useState } from 'react';
import { usePlatform } from '@/platform';
import { Button, Dialog } from '@/ui';
import { copy } from './copy';
import { keepElderModeAnswer, shouldAskForElderMode } from './elder-mode-question';
import { useShell } from './ShellProvider';
import { useKeptNotice } from './useKeptNotice';

/** Asks once whether 长辈版 is wanted, where the phone itself is set to large text. */
export function ElderModeQuestion() {
  const { displayPreference, keyValueStore } = usePlatform();
  const { appearance, changeAppearance } = useShell();
  const tellIfNotKept = useKeptNotice();
  const [asking, setAsking] = useState(() => shouldAskForElderMode(keyValueStore, displayPreference.read()));
  if (!asking) return null;
  const decline = () => {
    setAsking(false);
    tellIfNotKept(keepElderModeAnswer(keyValueStore));
  };
  const accept = () => {
    setAsking(false);
    keepElderModeAnswer(keyValueStore);
    tellIfNotKept(changeAppearance({ mode: 'elder' }));
  };
  return (
    <Dialog
      title={copy.elderQuestionTitle}
      text={copy.elderQuestion}
      onClose={decline}
      // Whoever needs large text needs it for the question as well.
      appearance={{ ...appearance, mode: 'elder' }}
      actions={
        <>
          <Button kind="primary" wide icon="text-size" text={copy.elderQuestionYes} onPress={accept} />
          <Button wide text={copy.elderQuestionNo} onPress={decline} />
        </>
      }
    />
  );
}
