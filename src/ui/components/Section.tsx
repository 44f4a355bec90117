import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { Stack } from '../primitives/Stack';
import { Text } from '../primitives/Text';
import './Section.scss';

export interface SectionProps {
  title: string;
  /** A sentence below the title. */
  lead?: string;
  level?: 2 | 3;
  /** Beside the title. */
  aside?: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, lead, level = 2, aside, children }: PropsWithChildren<SectionProps>) {
  return (
    <Stack gap="m">
      <Stack gap="xs">
        <Stack row align="center" justify="between" gap="s">
          <View className={level === 2 ? 'hq-section__title' : ''}>
            <Text heading={level} size={level === 2 ? 'heading' : 'body'} strong>
              {title}
            </Text>
          </View>
          {aside}
        </Stack>
        {lead !== undefined && (
          <Text size="label" tone="muted">
            {lead}
          </Text>
        )}
      </Stack>
      {children}
    </Stack>
  );
}
