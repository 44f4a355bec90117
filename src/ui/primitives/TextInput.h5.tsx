import { Input } from '@tarojs/components';
import type { FormEvent } from 'react';
import { accessibilityAttributes } from './accessibility-attributes';
import type { TextInputProps } from './text-input-props';

/** A browser's own field, in a form of its own: Enter sends that, and does not while Chinese is being composed. */
export function TextInput({ label, value, focus, className, onChange, onSubmit, onBlur }: TextInputProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="hq-text-input" onSubmit={submit}>
      <Input
        className={className}
        value={value}
        focus={focus}
        confirmType="search"
        onInput={(event) => onChange(event.detail.value)}
        onBlur={onBlur}
        {...accessibilityAttributes({ label })}
      />
    </form>
  );
}
