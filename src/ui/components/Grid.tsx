import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './Grid.scss';

/** Cards in as many columns as there is room for: one in 长辈版 and on narrow phones. */
export function Grid({ children }: PropsWithChildren) {
  return <View className="hq-grid">{children}</View>;
}
