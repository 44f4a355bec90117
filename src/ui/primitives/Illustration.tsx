import { View } from '@tarojs/components';
import type { IllustrationName } from '../tokens/generated/illustration-name';
import { accessibilityAttributes } from './accessibility-attributes';
import { classNames } from './class-names';
import './Illustration.scss';

export type { IllustrationName };

export interface IllustrationProps {
  name: IllustrationName;
  /** Size and place, where the component that uses it has others. */
  className?: string;
}

/** A drawing in two colours of the theme. It says nothing that the words beside it do not say. */
export function Illustration({ name, className }: IllustrationProps) {
  return (
    <View
      className={classNames('hq-illustration', `hq-illustration--${name}`, className)}
      {...accessibilityAttributes({ hidden: true })}
    />
  );
}
