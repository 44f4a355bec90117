import { View } from '@tarojs/components';
import type { IconName } from '../tokens/generated/icon-name';
import { accessibilityAttributes } from './accessibility-attributes';
import { classNames } from './class-names';
import './Icon.scss';

export type { IconName };

/** A decorative icon in the colour of the text beside it. It never stands alone: words say the same. */
export function Icon({ name }: { name: IconName }) {
  return <View className={classNames('hq-icon', `hq-icon--${name}`)} {...accessibilityAttributes({ hidden: true })} />;
}
