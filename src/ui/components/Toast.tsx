import { View } from '@tarojs/components';
import { Icon, type IconName } from '../primitives/Icon';
import { Text } from '../primitives/Text';
import { Button } from './Button';
import './Toast.scss';

export interface ToastProps {
  /** What has happened, in one sentence. */
  text: string;
  icon?: IconName;
  /** What can still be done about it, such as 撤销. */
  action?: { text: string; icon?: IconName; onPress: () => void };
  onDismiss: () => void;
}

/**
 * Says what has happened, at the lower edge, and waits there until the person has read it: nothing disappears by
 * itself. The page stays in reach. It is handed to `Screen`, which reads it out and keeps it above sheets.
 */
export function Toast({ text, icon = 'check', action, onDismiss }: ToastProps) {
  return (
    <View className="hq-toast">
      <View className="hq-toast__words">
        <Icon name={icon} />
        <View className="hq-toast__text">
          <Text size="label" tone="inherit">
            {text}
          </Text>
        </View>
      </View>
      <View className="hq-toast__buttons">
        {action !== undefined && <Button {...action} />}
        <Button text="知道了" onPress={onDismiss} />
      </View>
    </View>
  );
}
