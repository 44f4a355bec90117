import { View } from '@tarojs/components';
import type { CSSProperties } from 'react';
import { Icon } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import { Text } from '../primitives/Text';
import { classNames } from '../primitives/class-names';
import { LabelledGroup } from './LabelledGroup';
import './SegmentedControl.scss';

export interface Segment<Value extends string> {
  value: Value;
  text: string;
}

export interface SegmentedControlProps<Value extends string> {
  label: string;
  /** Two to four, of a few characters each. */
  segments: readonly Segment<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/**
 * A setting of which one of a few values holds, in one bar. Where the words have no room side by side, and in 长辈版,
 * all of them stand one below the other; none is ever alone in a second row.
 * @example <SegmentedControl label="颜色" segments={[{ value: 'light', text: '浅色' }, …]} chosen="light" onChoose={…} />
 */
export function SegmentedControl<Value extends string>({
  label,
  segments,
  chosen,
  onChoose,
}: SegmentedControlProps<Value>) {
  return (
    <LabelledGroup label={label}>
      <View className="hq-segmented-control" style={roomFor(segments)}>
        {segments.map(({ value, text }) => {
          const isChosen = value === chosen;
          return (
            <Pressable
              key={value}
              className={classNames('hq-segment', isChosen && 'hq-segment--chosen')}
              pressed={isChosen}
              onPress={() => {
                onChoose(value);
              }}
            >
              {isChosen && (
                <View className="hq-segment__mark">
                  <Icon name="check" />
                </View>
              )}
              <Text inline size="label" strong={isChosen} tone="inherit">
                {text}
              </Text>
            </Pressable>
          );
        })}
      </View>
    </LabelledGroup>
  );
}

/** From the number of segments and the longest word the style sheet reckons whether a bar has room for them. */
function roomFor(segments: readonly Segment<string>[]): CSSProperties {
  const longest = Math.max(...segments.map(({ text }) => text.length));
  return { '--hq-segment-count': String(segments.length), '--hq-segment-length': String(longest) } as CSSProperties;
}
