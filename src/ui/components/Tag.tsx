import { View } from '@tarojs/components';
import { Text } from '../primitives/Text';
import { classNames } from '../primitives/class-names';
import './Tag.scss';

/** A short label on a card. Colour is never its only meaning: the words say it. */
export function Tag({ text, tone = 'river' }: { text: string; tone?: 'river' | 'gold' | 'bridge' | 'leaf' | 'plain' }) {
  return (
    <View className={classNames('hq-tag', `hq-tag--${tone}`)}>
      <Text inline size="caption" strong tone="inherit">
        {text}
      </Text>
    </View>
  );
}
