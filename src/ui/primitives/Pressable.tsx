import type { PropsWithChildren } from 'react';
import { classNames } from './class-names';
import type { PressableProps } from './pressable-props';
import { PressableHost } from './PressableHost';
import './Pressable.scss';

export type { PressableProps };

/**
 * The one way to be pressed: role, name, a target of at least the token's size, visible focus and feedback.
 * On H5 it is a real `<button>` or `<a>`, so that the keyboard works without our help.
 */
export function Pressable({ className, ...rest }: PropsWithChildren<PressableProps>) {
  return <PressableHost className={classNames('hq-pressable', className)} {...rest} />;
}
