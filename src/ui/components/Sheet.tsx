import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Overlay } from '../primitives/Overlay';
import { Text } from '../primitives/Text';
import { ToastPlace } from '../primitives/ToastPlace';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { Button } from './Button';
import { useBackCloses } from './use-back-closes';
import { useModalFocus } from './use-modal-focus';
import './Sheet.scss';

export interface SheetProps {
  title: string;
  onClose: () => void;
  /** Words on the button that closes it. */
  closeText?: string;
}

/**
 * A sheet over the lower part of the page. It stays until the person closes it, with the button at its bottom
 * centre, by the ground behind it, or with Escape; the focus moves into it and returns to where it came from.
 */
export function Sheet(props: PropsWithChildren<SheetProps>) {
  return (
    <Overlay>
      <SheetPaper {...props} />
    </Overlay>
  );
}

function SheetPaper({ title, onClose, closeText = '关闭', children }: PropsWithChildren<SheetProps>) {
  const focusId = useModalFocus(onClose);
  useBackCloses(onClose);
  return (
    <View className="hq-sheet">
      <View className="hq-sheet__ground" onClick={onClose} {...accessibilityAttributes({ hidden: true })} />
      <View
        id={focusId}
        className="hq-sheet__paper"
        {...accessibilityAttributes({ role: 'dialog', modal: true, label: title })}
      >
        <View className="hq-sheet__handle" />
        {/* Not Taro's ScrollView: in a browser it lets no attribute through, so that no keyboard would reach it. */}
        <View className="hq-sheet__scroll" {...accessibilityAttributes({ scrollable: true })}>
          <View className="hq-sheet__content">
            <Text heading={2} size="heading">
              {title}
            </Text>
            {children}
          </View>
        </View>
        <ToastPlace className="hq-sheet__toast" />
        <View className="hq-sheet__foot">
          <Button wide icon="close" text={closeText} onPress={onClose} />
        </View>
      </View>
    </View>
  );
}
