import { View } from '@tarojs/components';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { ProgressBar } from '../vendor/ProgressBar';
import './Meter.scss';

export interface MeterProps {
  /** What is measured, such as 养老院. */
  subject: string;
  /** The measure in words, such as 原文 28 家 · 已收录 0 家. */
  text: string;
  value: number;
  /** The whole; a meter without one shows words alone. */
  maximum: number | null;
}

/** How much of a whole is there, in words and as a bar. The words carry it; the bar is only seen. */
export function Meter({ subject, text, value, maximum }: MeterProps) {
  const percent = maximum === null || maximum <= 0 ? null : Math.min(100, (value / maximum) * 100);
  return (
    <View className="hq-meter" {...accessibilityAttributes({ role: 'img', label: `${subject}：${text}` })}>
      <View className="hq-meter__line">
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
