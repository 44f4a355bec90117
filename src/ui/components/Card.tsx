import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Pressable } from '../primitives/Pressable';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { classNames } from '../primitives/class-names';
import type { SpaceName } from '../tokens/tokens';
import './Card.scss';

export type CardTone = 'plain' | 'river' | 'bridge' | 'gold' | 'leaf';

export interface CardProps {
  tone?: CardTone;
  /** Makes the whole card lead somewhere. */
  onPress?: () => void;
  href?: string;
  /** Accessible name of a card that can be pressed. */
  label?: string;
  role?: string;
  /** Lays out the card's content in a column with this distance. */
  gap?: SpaceName;
}

/** A sheet of paper for things that belong together. */
export function Card({ tone = 'plain', onPress, href, label, role, gap, children }: PropsWithChildren<CardProps>) {
  const className = classNames(
    'hq-card',
    `hq-card--${tone}`,
    gap !== undefined && `hq-stack hq-stack--column hq-stack--gap-${gap}`,
  );
  if (onPress) {
    return (
      <Pressable className={className} onPress={onPress} href={href} label={label}>
        {children}
      </Pressable>
    );
  }
  return (
    <View className={className} {...accessibilityAttributes({ role, label })}>
      {children}
    </View>
  );
}
