import { Icon, type IconName } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import { Text } from '../primitives/Text';
import { classNames } from '../primitives/class-names';
import './ToolButton.scss';

export interface ToolButtonProps {
  icon: IconName;
  text: string;
  /** Accessible name where the text is short. */
  label?: string;
  /** For a switch: whether it is on. */
  pressed?: boolean;
  /** The one that calls for help stands out. */
  urgent?: boolean;
  onPress: () => void;
}

/** A button in the header. */
export function ToolButton({ icon, text, label, pressed, urgent = false, onPress }: ToolButtonProps) {
  return (
    <Pressable
      className={classNames(
        'hq-tool-button',
        pressed === true && 'hq-tool-button--on',
        urgent && 'hq-tool-button--urgent',
      )}
      label={label}
      pressed={pressed}
      onPress={onPress}
    >
      <Icon name={icon} />
      <Text inline size="label" strong tone="inherit">
        {text}
      </Text>
    </Pressable>
  );
}
