import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon, type IconName } from '../primitives/Icon';
import { Text } from '../primitives/Text';
import { classNames } from '../primitives/class-names';
import './Banner.scss';

export interface BannerProps {
  tone?: 'river' | 'gold' | 'bridge' | 'leaf';
  icon?: IconName;
  text: string;
  /** Names the sentence for reading aloud: it is marked while it is read. */
  block?: string;
}

/** A sentence that a person must not miss, with what can be done about it below. */
export function Banner({ tone = 'gold', icon = 'info', text, block, children }: PropsWithChildren<BannerProps>) {
  return (
    <View className={classNames('hq-banner', `hq-banner--${tone}`)}>
      <View className="hq-banner__line">
        <Icon name={icon} />
        <View className="hq-banner__text">
          <Text size="label" tone="inherit" block={block}>
            {text}
          </Text>
        </View>
      </View>
      {children}
    </View>
  );
}
