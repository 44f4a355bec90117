import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { Timeline, type TimelineEntry } from '../vendor/Timeline';
import './TimelineList.scss';

export interface TimelineStep extends TimelineEntry {
  id: string;
  /** What belongs to the step besides its words, such as its evidence. */
  below: ReactNode;
}

/** A timeline whose steps carry buttons, which taro-ui's own cannot: one of its entries for each step of a list. */
export function TimelineList({ label, steps }: { label: string; steps: readonly TimelineStep[] }) {
  return (
    <View {...accessibilityAttributes({ role: 'list', label })}>
      {steps.map(({ id, below, title, content, tone }) => (
        <View key={id} className="hq-timeline-step" {...accessibilityAttributes({ role: 'listitem' })}>
          <Timeline entries={[{ title, content, tone }]} />
          <View className="hq-timeline-step__below">{below}</View>
        </View>
      ))}
    </View>
  );
}
