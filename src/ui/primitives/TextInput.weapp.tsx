import { Input } from '@tarojs/components';
import { accessibilityAttributes } from './accessibility-attributes';
import type { TextInputProps } from './text-input-props';

/** WeChat's own field; its keyboard tells of the button for "go". */
export function TextInput({ label, value, focus, className, onChange, onSubmit, onBlur }: TextInputProps) {
  return (
    <Input
      className={className}
      value={value}
      focus={focus}
      confirmType="search"
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={onSubmit}
      onBlur={onBlur}
      {...accessibilityAttributes({ label })}
    />
  );
}
