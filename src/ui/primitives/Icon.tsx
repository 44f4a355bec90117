import { View } from '@tarojs/components';
import type { IconName } from '../tokens/generated/icon-name';
import { accessibilityAttributes } from './accessibility-attributes';
import { classNames } from './class-names';
import './Icon.scss';

export type { IconName };

export interface IconProps {
  name: IconName;
  size?: 'text' | 'large' | 'huge';
}

/** A decorative icon in the colour of the text beside it. It never stands alone: words say the same. */
export function Icon({ name, size = 'text' }: IconProps) {
  return (
    <View
      className={classNames('hq-icon', `hq-icon--${name}`, size !== 'text' && `hq-icon--size-${size}`)}
      {...accessibilityAttributes({ hidden: true })}
    />
  );
}
