import type { PropsWithChildren } from 'react';
import { ListLink, type ListLinkProps } from './ListLink';
import './ListRow.scss';

/** A row of a list that leads to a page. Put rows into a `List` by way of `ListItem`. */
export function ListRow(props: PropsWithChildren<ListLinkProps>) {
  return <ListLink className="hq-list-row" {...props} />;
}
