import { View } from '@tarojs/components';
import { useState, type PropsWithChildren } from 'react';
import { Icon } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import { Text } from '../primitives/Text';
import { classNames } from '../primitives/class-names';
import './Disclosure.scss';

/** Something that few people need, folded under its title until somebody opens it. */
export function Disclosure({ title, children }: PropsWithChildren<{ title: string }>) {
  const [open, setOpen] = useState(false);
  return (
    <View className="hq-disclosure">
      <Pressable
        className={classNames('hq-disclosure__button', open && 'hq-disclosure__button--open')}
        expanded={open}
        onPress={() => {
          setOpen(!open);
        }}
      >
        <Icon name="down" />
        <Text inline strong tone="inherit">
          {title}
        </Text>
      </Pressable>
      {open && children}
    </View>
  );
}
