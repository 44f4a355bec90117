import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import './Chart.scss';

export interface ChartProps {
  /** What the drawing is, such as 条形图. */
  kind: string;
  title: string;
  /** One sentence on how to read it. */
  note?: string;
  /** All that is drawn, in words. */
  values: readonly { label: string; value: string }[];
}

/** A drawing of numbers on its paper: the words carry them, for eyes and for screen readers; what is drawn is only seen. */
export function Chart({ kind, title, note, values, children }: PropsWithChildren<ChartProps>) {
  const spoken = values.map(({ label, value }) => `${label} ${value}`).join('；');
  return (
    <View className="hq-chart" {...accessibilityAttributes({ role: 'img', label: `${kind}，${title}：${spoken}` })}>
      <Text size="label" strong>
        {title}
      </Text>
      {children}
      {note !== undefined && (
        <Text size="caption" tone="muted">
          {note}
        </Text>
      )}
    </View>
  );
}
