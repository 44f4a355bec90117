import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Stack } from '../primitives/Stack';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { classNames } from '../primitives/class-names';
import './StateMessage.scss';

interface StateMessageProps {
  title: string;
  /** What it means and what to do. */
  text: string;
}

/** Nothing to show: says why, and offers a way onward in its children. */
export function EmptyState(props: PropsWithChildren<StateMessageProps>) {
  return <StateMessage illustration="empty" {...props} />;
}

/** Something went wrong: a sentence, and a way onward in its children. */
export function ErrorState(props: PropsWithChildren<StateMessageProps>) {
  return <StateMessage illustration="error" {...props} />;
}

function StateMessage({
  illustration,
  title,
  text,
  children,
}: PropsWithChildren<StateMessageProps & { illustration: 'empty' | 'error' }>) {
  return (
    <View className="hq-state-message" {...accessibilityAttributes({ live: true })}>
      <View
        className={classNames('hq-state-message__picture', `hq-illustration--${illustration}`)}
        {...accessibilityAttributes({ hidden: true })}
      />
      <Stack gap="s" align="center">
        <Text heading={2} size="heading" align="center">
          {title}
        </Text>
        <Text tone="muted" align="center">
          {text}
        </Text>
      </Stack>
      {children}
    </View>
  );
}
