import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '../primitives/Icon';
import { Text } from '../primitives/Text';
import { TextInput } from '../primitives/TextInput';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { Button } from './Button';
import './SearchField.scss';

export interface SearchFieldProps {
  /** What can be looked for, shown above the field: a hint inside of it is gone when it is needed, and looks typed. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit: () => void;
}

/** A field for words to look for, with buttons to start and to empty it. */
export function SearchField({ label, value, onChange, onSubmit }: SearchFieldProps) {
  const [focus, setFocus] = useState(false);
  return (
    <View className="hq-search-field" {...accessibilityAttributes({ role: 'search' })}>
      <Text size="label" tone="muted" strong hidden>
        {label}
      </Text>
      <View className="hq-search-field__row">
        <View className="hq-search-field__box">
          <Icon name="search" />
          <TextInput
            className="hq-search-field__input"
            label={label}
            value={value}
            focus={focus}
            onChange={onChange}
            onSubmit={onSubmit}
            onBlur={() => {
              setFocus(false);
            }}
          />
        </View>
        <Button kind="primary" text="搜索" onPress={onSubmit} />
        {value !== '' && (
          <Button
            icon="close"
            text="清空"
            onPress={() => {
              onChange('');
              setFocus(true);
            }}
          />
        )}
      </View>
    </View>
  );
}
