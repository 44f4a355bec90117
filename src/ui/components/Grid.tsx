import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { useStages } from '../primitives/use-stages';
import './Grid.scss';

const stages = { first: 4, step: 6 };

/** Cards in as many columns as there is room for: one in 长辈版 and on narrow phones. */
export function Grid({ children }: PropsWithChildren) {
  return <View className="hq-grid">{useStages(children, stages)}</View>;
}
