import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Illustration, type IllustrationName } from '../primitives/Illustration';
import { Stack } from '../primitives/Stack';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
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

/** What was asked for is not there: says so, and offers the ways onward in its children. */
export function NotFoundState(props: PropsWithChildren<StateMessageProps>) {
  return <StateMessage illustration="not-found" {...props} />;
}

/** The network is away: says what works without it, and offers to try again in its children. */
export function OfflineState(props: PropsWithChildren<StateMessageProps>) {
  return <StateMessage illustration="offline" {...props} />;
}

/** All is done: says what came of it, and what comes next in its children. */
export function FinishedState(props: PropsWithChildren<StateMessageProps>) {
  return <StateMessage illustration="finished" {...props} />;
}

function StateMessage({
  illustration,
  title,
  text,
  children,
}: PropsWithChildren<StateMessageProps & { illustration: IllustrationName }>) {
  return (
    <View className="hq-state-message" {...accessibilityAttributes({ live: true })}>
      <Illustration name={illustration} />
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
