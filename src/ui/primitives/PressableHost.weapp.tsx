import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { accessibilityAttributes } from './accessibility-attributes';
import { classNames } from './class-names';
import type { PressableProps } from './pressable-props';

interface TapEvent {
  stopPropagation: () => void;
}

/** A view with a role: WeChat has neither buttons without native styling nor links. */
export function PressableHost({
  onPress,
  href,
  className,
  children,
  disabled = false,
  ...traits
}: PropsWithChildren<PressableProps>) {
  const press = (event: TapEvent) => {
    event.stopPropagation();
    if (!disabled) onPress();
  };
  return (
    <View
      className={classNames(className, disabled && 'hq-pressable--disabled')}
      hoverClass={disabled ? 'none' : 'hq-pressable--held'}
      hoverStayTime={80}
      onClick={press}
      {...accessibilityAttributes({ ...traits, disabled, role: roleOf(traits, href) })}
    >
      {children}
    </View>
  );
}

/** WeChat has no word for "the page that is open", but tabs can be selected. */
function roleOf({ current, checked }: Pick<PressableProps, 'current' | 'checked'>, href: string | undefined): string {
  if (current !== undefined) return 'tab';
  if (checked !== undefined) return 'radio';
  return href === undefined ? 'button' : 'link';
}
