import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon, type IconName } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import { classNames } from '../primitives/class-names';
import './ListLink.scss';

export interface ListLinkProps {
  icon?: IconName;
  /** Accessible name where the content is not enough. */
  label?: string;
  href?: string;
  onPress: () => void;
}

/** The part of a list's entry that leads to a page: picture, words, arrow. `ListRow` and `ListCard` put it on paper. */
export function ListLink({
  icon,
  label,
  href,
  onPress,
  className,
  children,
}: PropsWithChildren<ListLinkProps & { className?: string }>) {
  return (
    <Pressable className={classNames('hq-list-link', className)} label={label} href={href} onPress={onPress}>
      <View className="hq-list-link__inner">
        {icon !== undefined && (
          <View className="hq-list-link__icon">
            <Icon name={icon} />
          </View>
        )}
        <View className="hq-list-link__body">{children}</View>
        <View className="hq-list-link__way">
          <Icon name="forward" />
        </View>
      </View>
    </Pressable>
  );
}
