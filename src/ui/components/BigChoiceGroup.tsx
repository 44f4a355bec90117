import { View } from '@tarojs/components';
import { Icon, type IconName } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import { Text } from '../primitives/Text';
import { classNames } from '../primitives/class-names';
import { LabelledGroup } from './LabelledGroup';
import { useArrowKeys } from './use-arrow-keys';
import './BigChoiceGroup.scss';

/** One answer. */
export interface BigChoice<Value extends string> {
  value: Value;
  title: string;
  /** What choosing it means, in one sentence. */
  text?: string;
  icon?: IconName;
}

export interface BigChoiceGroupProps<Value extends string> {
  /** The question. */
  label: string;
  choices: readonly BigChoice<Value>[];
  /** `null` as long as nothing is chosen. */
  chosen: Value | null;
  onChoose: (value: Value) => void;
}

/** A question with its answers as large buttons, each with what it means. Exactly one of them can hold. */
export function BigChoiceGroup<Value extends string>({ label, choices, chosen, onChoose }: BigChoiceGroupProps<Value>) {
  const id = useArrowKeys();
  return (
    <LabelledGroup id={id} role="radiogroup" label={label}>
      {choices.map((choice) => (
        <BigChoiceButton
          key={choice.value}
          {...choice}
          isChosen={choice.value === chosen}
          onPress={() => {
            onChoose(choice.value);
          }}
        />
      ))}
    </LabelledGroup>
  );
}

interface BigChoiceButtonProps extends Omit<BigChoice<string>, 'value'> {
  isChosen: boolean;
  onPress: () => void;
}

function BigChoiceButton({ title, text, icon, isChosen, onPress }: BigChoiceButtonProps) {
  return (
    <Pressable
      className={classNames('hq-big-choice', isChosen && 'hq-big-choice--chosen')}
      checked={isChosen}
      onPress={onPress}
    >
      <View className="hq-big-choice__inner">
        {icon !== undefined && (
          <View className="hq-big-choice__icon">
            <Icon name={icon} />
          </View>
        )}
        <View className="hq-big-choice__words">
          <Text strong>{title}</Text>
          {text !== undefined && (
            <Text size="label" tone="muted">
              {text}
            </Text>
          )}
        </View>
        <View className="hq-big-choice__mark">{isChosen && <Icon name="check" />}</View>
      </View>
    </Pressable>
  );
}
