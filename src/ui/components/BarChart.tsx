import { View } from '@tarojs/components';
import { Text } from '../primitives/Text';
import { Chart } from './Chart';
import './BarChart.scss';

export interface Bar {
  /** What is measured. */
  label: string;
  /** The number with unit and hedge, as published. */
  value: string;
  /** Length as a part of the full bar, 0 to 1. */
  share: number;
}

export interface BarChartProps {
  title: string;
  /** One sentence on how to read it, such as what the full bar stands for. */
  note?: string;
  bars: readonly Bar[];
}

/** Numbers of one kind side by side. The words carry them, for eyes and for screen readers; the bars are only seen. */
export function BarChart({ title, note, bars }: BarChartProps) {
  return (
    <Chart kind="条形图" title={title} note={note} values={bars}>
      {bars.map((bar) => (
        <View key={bar.label} className="hq-bar-chart__row">
          <View className="hq-bar-chart__words">
            <Text inline size="label">
              {bar.label}
            </Text>
            <Text inline strong tone="river">
              {bar.value}
            </Text>
          </View>
          <View className="hq-bar-chart__track">
            <View className="hq-bar-chart__bar" style={{ width: `${String(toPercent(bar.share))}%` }} />
          </View>
        </View>
      ))}
    </Chart>
  );
}

function toPercent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}
