import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './Part.scss';

/**
 * A piece of a page that comes and goes, or is replaced as a whole. It takes no room of its own. In the mini-program
 * a box whose children change is sent to the view again with all of them: around a changing piece this box is small.
 */
export function Part({ children }: PropsWithChildren) {
  return <View className="hq-part">{children}</View>;
}
