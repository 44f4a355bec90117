import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Overlay } from '../primitives/Overlay';
import { Stack } from '../primitives/Stack';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { appearanceClass, type Appearance } from '../tokens/appearance';
import { classNames } from '../primitives/class-names';
import { useBackCloses } from './use-back-closes';
import { useModalFocus } from './use-modal-focus';
import './Dialog.scss';

export interface DialogProps {
  title: string;
  text: string;
  /** Buttons, the main one first. */
  actions: ReactNode;
  onClose: () => void;
  /** How it looks, where that is not how the page looks. */
  appearance?: Appearance;
}

/** A question or a notice that needs an answer. It never goes away by itself. */
export function Dialog(props: DialogProps) {
  return (
    <Overlay>
      <DialogPaper {...props} />
    </Overlay>
  );
}

function DialogPaper({ title, text, actions, onClose, appearance }: DialogProps) {
  const focusId = useModalFocus(onClose);
  useBackCloses(onClose);
  return (
    <View className={classNames('hq-dialog', appearance && appearanceClass(appearance))}>
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
