import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../primitives/Icon';
import { Illustration } from '../primitives/Illustration';
import { Pressable } from '../primitives/Pressable';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { classNames } from '../primitives/class-names';
import './AppHeader.scss';

export interface AppHeaderProps {
  title: string;
  /** One line below the title, on tab pages. */
  tagline?: string;
  /** Present on pages that lead back. */
  back?: { label: string; onPress: () => void };
  /** The buttons that stand at the same place on every page. */
  toolbar: ReactNode;
  /** Room that WeChat needs: status bar above, capsule button on the right. CSS pixels. */
  insets?: { top: number; right: number };
}

/** The head of every page: where you are, the way back, and the tools. Ours on both targets, because WeChat's cannot grow. */
export function AppHeader({ title, tagline, back, toolbar, insets = { top: 0, right: 0 } }: AppHeaderProps) {
  const isTab = tagline !== undefined;
  const besideCapsule = insets.right > 0 ? { paddingRight: `${String(insets.right)}px` } : {};
  // Between the way back and WeChat's button a long name would stand in a column of two characters.
  const isTitleBelow = back !== undefined && insets.right > 0;
  const heading = (
    <View className="hq-app-header__title">
      <Text heading={1} size={isTab ? 'title' : 'heading'} tone="inherit">
        {title}
      </Text>
    </View>
  );
  return (
    <View
      className={classNames('hq-app-header', isTab && 'hq-app-header--tab')}
      style={insets.top > 0 ? { paddingTop: `${String(insets.top)}px` } : {}}
      {...accessibilityAttributes({ role: 'banner' })}
    >
      <View className="hq-app-header__inner">
        <View>
          <View className="hq-app-header__row" style={besideCapsule}>
            {back && (
              <Pressable className="hq-app-header__back" label={back.label} onPress={back.onPress}>
                <Icon name="back" />
                <Text inline tone="inherit" size="label" hidden>
                  返回
                </Text>
              </Pressable>
            )}
            {!isTitleBelow && heading}
          </View>
          {isTitleBelow && heading}
        </View>
        <View className="hq-app-header__toolbar">{toolbar}</View>
        {/* Below the tools, so that these stand at the same place on every tab, however long the line is. */}
        {tagline !== undefined && (
          <View className="hq-app-header__foot">
            <View className="hq-app-header__tagline">
              <Text size="label" tone="inherit">
                {tagline}
              </Text>
            </View>
            <Illustration name="bridge" className="hq-app-header__art" />
          </View>
        )}
      </View>
    </View>
  );
}
