import { View } from '@tarojs/components';
import { Icon } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import { Text } from '../primitives/Text';
import { classNames } from '../primitives/class-names';
import { LabelledGroup } from './LabelledGroup';
import './ChoiceGroup.scss';

export interface Choice<Value extends string> {
  value: Value;
  text: string;
  /** How many entries it would leave. */
  count?: number;
}

export interface ChoiceGroupProps<Value extends string> {
  /** What is chosen; read out by screen readers and shown above the choices. */
  label: string;
  choices: readonly Choice<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** A filter or setting with all its choices in sight: nothing hides behind a sideways swipe. */
export function ChoiceGroup<Value extends string>({ label, choices, chosen, onChoose }: ChoiceGroupProps<Value>) {
  return (
    <LabelledGroup label={label}>
      <View className="hq-choice-group__choices">
        {choices.map((choice) => {
          const isChosen = choice.value === chosen;
          return (
            <Pressable
              key={choice.value}
              className={classNames('hq-choice', isChosen && 'hq-choice--chosen')}
              pressed={isChosen}
              label={choice.count === undefined ? undefined : `${choice.text}，${String(choice.count)} 条`}
              onPress={() => {
                onChoose(choice.value);
              }}
            >
              {isChosen && <Icon name="check" />}
              <Text inline size="label" strong={isChosen} tone="inherit">
                {choice.count === undefined ? choice.text : `${choice.text} ${String(choice.count)}`}
              </Text>
            </Pressable>
          );
        })}
      </View>
    </LabelledGroup>
  );
}
