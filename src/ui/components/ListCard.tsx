import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { Icon, type IconName } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import './ListCard.scss';

export interface ListCardProps {
  icon?: IconName;
  /** Accessible name of the link where the content is not enough. */
  label?: string;
  href?: string;
  onPress: () => void;
  /** What can be done without opening it, such as a call: below the link and apart from it. */
  actions: ReactNode;
}

/** An entry of a list that leads to a page and has buttons of its own. A button inside of a link could not be pressed. */
export function ListCard({ icon, label, href, onPress, actions, children }: PropsWithChildren<ListCardProps>) {
  return (
    <View className="hq-list-card">
      <Pressable label={label} href={href} onPress={onPress}>
        <View className="hq-list-card__link">
          {icon !== undefined && (
            <View className="hq-list-card__icon">
              <Icon name={icon} />
            </View>
          )}
          <View className="hq-list-card__body">{children}</View>
          <View className="hq-list-card__way">
            <Icon name="forward" />
          </View>
        </View>
      </Pressable>
      <View className="hq-list-card__actions">{actions}</View>
    </View>
  );
}
