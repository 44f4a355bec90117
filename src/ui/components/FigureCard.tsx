import { View } from '@tarojs/components';
import { Icon } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import { Text } from '../primitives/Text';
import { classNames } from '../primitives/class-names';
import { useIsBeingRead } from '../primitives/reading-mark';
import './FigureCard.scss';

export interface FigureCardProps {
  subject: string;
  /** Words before the number, such as 同比增长 or 达到. */
  before: string;
  /** The number as shown, large. */
  number: string;
  /** Hedge after the number and unit, such as 余名. */
  after: string;
  /** Period or status, such as 截至三季度末. */
  period?: string;
  /** The whole figure as one spoken sentence. */
  spoken: string;
  /** Names the figure for reading aloud: it is marked while it is read. */
  block?: string;
  onPress: () => void;
}

/** A published number with large numerals; a press opens its evidence. */
export function FigureCard({ subject, before, number, after, period, spoken, block, onPress }: FigureCardProps) {
  const isBeingRead = useIsBeingRead(block);
  return (
    <Pressable
      className={classNames('hq-figure-card', isBeingRead && 'hq-figure-card--being-read')}
      label={`${spoken}。依据`}
      onPress={onPress}
    >
      <View className="hq-figure-card__inner">
        <Text size="label" strong>
          {subject}
        </Text>
        <View className="hq-figure-card__line">
          {before !== '' && (
            <Text inline size="label" tone="muted">
              {before}
            </Text>
          )}
          <View className="hq-figure-card__number">
            <Text inline size="figure" tone="river">
              {number}
            </Text>
            <Text inline strong tone="river">
              {after}
            </Text>
          </View>
        </View>
        <View className="hq-figure-card__foot">
          {period !== undefined && period !== '' && (
            <Text inline size="caption" tone="muted">
              {period}
            </Text>
          )}
          <View className="hq-figure-card__evidence">
            <Icon name="source" />
            <Text inline size="caption" tone="inherit">
              依据
            </Text>
          </View>
        </View>
      </View>
    </Pressable>
  );
}
