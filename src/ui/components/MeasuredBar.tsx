import { View } from '@tarojs/components';
import { Text } from '../primitives/Text';
import type { AccessibilityTraits } from '../primitives/accessibility';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { ProgressBar } from '../vendor/ProgressBar';
import './MeasuredBar.scss';

export interface MeasuredBarProps {
  subject: string;
  text: string;
  /** Length of the bar, 0 to 100; words alone without one. */
  percent: number | null;
  /** What screen readers are told; the name is made of the words. */
  traits: Pick<AccessibilityTraits, 'role' | 'percent'>;
}

/** A measure in words with a bar below. The words carry it; the bar is only seen. */
export function MeasuredBar({ subject, text, percent, traits }: MeasuredBarProps) {
  return (
    <View className="hq-measured-bar" {...accessibilityAttributes({ ...traits, label: `${subject}：${text}` })}>
      <View className="hq-measured-bar__line">
        <Text inline strong>
          {subject}
        </Text>
        <Text inline size="label" tone="muted">
          {text}
        </Text>
      </View>
      {percent !== null && <ProgressBar percent={percent} />}
    </View>
  );
}

/**
 * A part of a whole as percent, never above 100; `null` without a whole.
 * @example percentOf(7, 28) // 25
 */
export function percentOf(value: number, maximum: number | null): number | null {
  return maximum === null || maximum <= 0 ? null : Math.min(100, (value / maximum) * 100);
}
