import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { ListLink, type ListLinkProps } from './ListLink';
import './ListCard.scss';

export interface ListCardProps extends ListLinkProps {
  /** What can be done without opening it, such as a call: below the link and apart from it. */
  actions: ReactNode;
}

/** An entry of a list that leads to a page and has buttons of its own. A button inside of a link could not be pressed. */
export function ListCard({ actions, ...link }: PropsWithChildren<ListCardProps>) {
  return (
    <View className="hq-list-card">
      <ListLink {...link} />
      <View className="hq-list-card__actions">{actions}</View>
    </View>
  );
}
