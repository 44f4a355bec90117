import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import './LabelledGroup.scss';

export interface LabelledGroupProps {
  /** What is chosen: shown above the choices, and the name of the group. */
  label: string;
  /** `radiogroup` where exactly one answer holds and arrow keys move between them. */
  role?: 'group' | 'radiogroup';
  id?: string;
}

/** Choices of one kind under their label. */
export function LabelledGroup({ label, role = 'group', id, children }: PropsWithChildren<LabelledGroupProps>) {
  return (
    <View id={id} className="hq-labelled-group" {...accessibilityAttributes({ role, label })}>
      <Text size="label" tone="muted" strong hidden>
        {label}
      </Text>
      {children}
    </View>
  );
}
