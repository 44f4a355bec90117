import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Overlay } from '../primitives/Overlay';
import { Stack } from '../primitives/Stack';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { useBackCloses } from './use-back-closes';
import { useModalFocus } from './use-modal-focus';
import './Dialog.scss';

export interface DialogProps {
  title: string;
  text: string;
  /** Buttons, the main one first. */
  actions: ReactNode;
  onClose: () => void;
}

/** A question or a notice that needs an answer. It never goes away by itself. */
export function Dialog(props: DialogProps) {
  return (
    <Overlay>
      <DialogPaper {...props} />
    </Overlay>
  );
}

function DialogPaper({ title, text, actions, onClose }: DialogProps) {
  const focusId = useModalFocus(onClose);
  useBackCloses(onClose);
  return (
    <View className="hq-dialog">
      <View
        id={focusId}
        className="hq-dialog__paper"
        {...accessibilityAttributes({ role: 'dialog', modal: true, label: title })}
      >
        <Stack gap="l">
          <Text heading={2} size="heading">
            {title}
          </Text>
          <Text>{text}</Text>
          <Stack gap="m">{actions}</Stack>
        </Stack>
      </View>
    </View>
  );
}
