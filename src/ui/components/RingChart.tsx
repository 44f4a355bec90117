import { View } from '@tarojs/components';
import type { CSSProperties } from 'react';
import { Text } from '../primitives/Text';
import { Chart } from './Chart';
import { ringPicture } from './ring-picture';
import './RingChart.scss';

export interface Ring {
  /** What the share is of, such as 绿化覆盖率. */
  label: string;
  /** The number with unit and hedge, as published. */
  value: string;
  /** The number and unit alone, shown inside the ring. */
  number: string;
  /** The part of the whole, 0 to 1. */
  share: number;
}

export interface RingChartProps {
  title: string;
  /** One sentence on how to read it. */
  note?: string;
  rings: readonly Ring[];
}

/** Shares of a whole, a ring each. The words carry them, for eyes and for screen readers; the rings are only seen. */
export function RingChart({ title, note, rings }: RingChartProps) {
  return (
    <Chart kind="环形图" title={title} note={note} values={rings}>
      {rings.map((ring) => (
        <View key={ring.label} className="hq-ring-chart__row">
          <View className="hq-ring" style={{ '--hq-ring': ringPicture(ring.share) } as CSSProperties}>
            <Text inline size="heading" strong tone="river">
              {ring.number}
            </Text>
          </View>
          <View className="hq-ring-chart__words">
            <Text size="label">{ring.label}</Text>
            <Text strong tone="river">
              {ring.value}
            </Text>
          </View>
        </View>
      ))}
    </Chart>
  );
}
