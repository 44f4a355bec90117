import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { SpaceName } from '../tokens/tokens';
import { accessibilityAttributes } from './accessibility-attributes';
import { classNames } from './class-names';
import './Stack.scss';

export interface StackProps {
  /** Distance between children; `m` by default. */
  gap?: SpaceName;
  /** Side by side instead of one below the other; wraps when there is no room. */
  row?: boolean;
  /** Keeps a row on one line. */
  noWrap?: boolean;
  align?: 'start' | 'center' | 'end' | 'stretch' | 'baseline';
  justify?: 'start' | 'between' | 'center';
  /** Takes the room that is left in a row. */
  grow?: boolean;
  /** For screen readers, such as `list`. */
  role?: string;
  label?: string;
}

/** Lays out children with one distance between them: the only way distances are made in features. */
export function Stack({
  gap = 'm',
  row = false,
  noWrap = false,
  align,
  justify,
  grow = false,
  role,
  label,
  children,
}: PropsWithChildren<StackProps>) {
  const className = classNames(
    'hq-stack',
    row ? 'hq-stack--row' : 'hq-stack--column',
    `hq-stack--gap-${gap}`,
    noWrap && 'hq-stack--no-wrap',
    grow && 'hq-stack--grow',
    align !== undefined && `hq-stack--align-${align}`,
    justify !== undefined && `hq-stack--justify-${justify}`,
  );
  return (
    <View className={className} {...accessibilityAttributes({ role, label })}>
      {children}
    </View>
  );
}
