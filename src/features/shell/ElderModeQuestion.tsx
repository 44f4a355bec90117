import { Button, Dialog } from '@/ui';
import { copy } from './copy';
import { useShell } from './ShellProvider';
import { useKeptNotice } from './useKeptNotice';

/** Asks once whether 长辈版 is wanted, where the phone itself is set to large text. */
export function ElderModeQuestion() {
  const { answerElderMode, appearance, asksForElderMode, changeAppearance } = useShell();
  const tellIfNotKept = useKeptNotice();

  if (!asksForElderMode) return null;
  const decline = () => {
    tellIfNotKept(answerElderMode());
  };
  const accept = () => {
    answerElderMode();
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
