import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon, type IconName } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import './ListRow.scss';

export interface ListRowProps {
  icon?: IconName;
  /** Accessible name where the content is not enough. */
  label?: string;
  href?: string;
  onPress: () => void;
}

/** A row of a list that leads to a page. Put rows into a `Stack role="list"` by way of `ListItem`. */
export function ListRow({ icon, label, href, onPress, children }: PropsWithChildren<ListRowProps>) {
  return (
    <Pressable className="hq-list-row" label={label} href={href} onPress={onPress}>
      <View className="hq-list-row__inner">
        {icon !== undefined && (
          <View className="hq-list-row__icon">
            <Icon name={icon} />
          </View>
        )}
        <View className="hq-list-row__body">{children}</View>
        <View className="hq-list-row__way">
          <Icon name="forward" />
        </View>
      </View>
    </Pressable>
  );
}
