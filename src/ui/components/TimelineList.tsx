import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { classNames } from '../primitives/class-names';
import { useIsBeingRead } from '../primitives/reading-mark';
import { Timeline, type TimelineEntry } from '../vendor/Timeline';
import './TimelineList.scss';

export interface TimelineStep extends TimelineEntry {
  id: string;
  /** What belongs to the step besides its words, such as its evidence. */
  below: ReactNode;
  /** Names the step for reading aloud: it is marked while it is read. */
  block?: string;
}

/** A timeline whose steps carry buttons, which taro-ui's own cannot: one of its entries for each step of a list. */
export function TimelineList({ label, steps }: { label: string; steps: readonly TimelineStep[] }) {
  return (
    <View {...accessibilityAttributes({ role: 'list', label })}>
      {steps.map((step) => (
        <TimelineListStep key={step.id} {...step} />
      ))}
    </View>
  );
}

function TimelineListStep({ below, title, content, tone, block }: TimelineStep) {
  const isBeingRead = useIsBeingRead(block);
  return (
    <View
      className={classNames('hq-timeline-step', isBeingRead && 'hq-timeline-step--being-read')}
      {...accessibilityAttributes({ role: 'listitem' })}
    >
      <Timeline entries={[{ title, content, tone }]} />
      <View className="hq-timeline-step__below">{below}</View>
    </View>
  );
}
