import type { MouseEvent, PropsWithChildren } from 'react';
import { accessibilityAttributes } from './accessibility-attributes';
import { classNames } from './class-names';
import type { PressableProps } from './pressable-props';

/** A real `<a>` or `<button>`. */
export function PressableHost({
  onPress,
  href,
  className,
  children,
  disabled = false,
  ...traits
}: PropsWithChildren<PressableProps>) {
  const attributes = accessibilityAttributes(traits.checked === undefined ? traits : { ...traits, role: 'radio' });
  if (href !== undefined && !disabled) {
    const follow = (event: MouseEvent) => {
      event.stopPropagation();
      const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
      if (opensElsewhere) return;
      event.preventDefault();
      onPress();
    };
    return (
      <a className={className} href={href} onClick={follow} {...attributes}>
        {children}
      </a>
    );
  }
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    onPress();
  };
  return (
    <button
      type="button"
      className={classNames(className, disabled && 'hq-pressable--disabled')}
      onClick={press}
      disabled={disabled}
      {...attributes}
    >
      {children}
    </button>
  );
}
