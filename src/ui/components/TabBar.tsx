import { View } from '@tarojs/components';
import { Icon, type IconName } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { classNames } from '../primitives/class-names';
import './TabBar.scss';

export interface TabBarItem<Name extends string> {
  name: Name;
  text: string;
  icon: IconName;
  href?: string;
}

export interface TabBarProps<Name extends string> {
  items: readonly TabBarItem<Name>[];
  current: Name;
  onSelect: (name: Name) => void;
}

/** The four ways in, at the lower edge of every tab page. */
export function TabBar<Name extends string>({ items, current, onSelect }: TabBarProps<Name>) {
  return (
    <View className="hq-tab-bar" {...accessibilityAttributes({ role: 'navigation', label: '主要页面' })}>
      <View className="hq-tab-bar__row" {...accessibilityAttributes({ pageTabs: true })}>
        {items.map((item) => (
          <Pressable
            key={item.name}
            className={classNames('hq-tab-bar__item', item.name === current && 'hq-tab-bar__item--current')}
            href={item.href}
            current={item.name === current}
            onPress={() => {
              onSelect(item.name);
            }}
          >
            <Icon name={item.icon} />
            <Text inline size="caption" strong tone="inherit">
              {item.text}
            </Text>
          </Pressable>
        ))}
      </View>
    </View>
  );
}
