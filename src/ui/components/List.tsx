import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import './List.scss';

/** A list that screen readers announce with its length. Children must be `ListItem`s. */
export function List({ label, children }: PropsWithChildren<{ label?: string }>) {
  return (
    <View className="hq-list" {...accessibilityAttributes({ role: 'list', label })}>
      {children}
    </View>
  );
}

/** One entry of a `List`. */
export function ListItem({ children }: PropsWithChildren) {
  return <View {...accessibilityAttributes({ role: 'listitem' })}>{children}</View>;
}
