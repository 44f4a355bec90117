import { Icon, type IconName } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import { Text } from '../primitives/Text';
import { classNames } from '../primitives/class-names';
import './Button.scss';

export interface ButtonProps {
  text: string;
  /** `primary` for the one main action of a screen, `urgent` for calls for help, `quiet` for all others. */
  kind?: 'primary' | 'quiet' | 'urgent';
  icon?: IconName;
  /** Accessible name where the text is short. */
  label?: string;
  href?: string;
  /** As wide as its container. */
  wide?: boolean;
  disabled?: boolean;
  onPress: () => void;
}

/** A button with words. */
export function Button({ text, kind = 'quiet', icon, label, href, wide = false, disabled, onPress }: ButtonProps) {
  return (
    <Pressable
      className={classNames('hq-button', `hq-button--${kind}`, wide && 'hq-button--wide')}
      label={label}
      href={href}
      disabled={disabled}
      onPress={onPress}
    >
      {icon !== undefined && <Icon name={icon} />}
      <Text inline strong tone="inherit">
        {text}
      </Text>
    </Pressable>
  );
}
