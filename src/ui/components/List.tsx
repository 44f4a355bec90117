import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { useStages } from '../primitives/use-stages';
import './List.scss';

/** Entries of a list are cards of one to three kilobytes: a step stays below what an old phone draws at once. */
const stages = { first: 3, step: 4 };

/** A list that screen readers announce with its length. Children are `ListItem`s, or cards with that role. */
export function List({ label, children }: PropsWithChildren<{ label?: string }>) {
  return (
    <View className="hq-list" {...accessibilityAttributes({ role: 'list', label })}>
      {useStages(children, stages)}
    </View>
  );
}

/** One entry of a `List`. */
export function ListItem({ children }: PropsWithChildren) {
  return <View {...accessibilityAttributes({ role: 'listitem' })}>{children}</View>;
}
