import { View } from '@tarojs/components';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import './Skeleton.scss';

export interface SkeletonProps {
  /** What is on its way, such as 正在读取内容. */
  text: string;
  /** How many lines it will roughly have. */
  lines?: number;
}

/** Stands where content will be as soon as it has come, and says so in words. */
export function Skeleton({ text, lines = 3 }: SkeletonProps) {
  return (
    <View className="hq-skeleton" {...accessibilityAttributes({ role: 'status', live: true })}>
      <Text size="label" tone="muted">
        {text}
      </Text>
      <View className="hq-skeleton__lines" {...accessibilityAttributes({ hidden: true })}>
        {Array.from({ length: lines }, (_, index) => (
          <View key={index} className="hq-skeleton__line" />
        ))}
      </View>
    </View>
  );
}
