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
      <SectionHead title={title} lead={lead} level={level} aside={aside} />
      {children}
    </Stack>
  );
}

/** No box more than the words need: a long page has dozens of sections, and each box costs an old phone time. */
function SectionHead({ title, lead, level, aside }: SectionProps) {
  const heading = <SectionTitle title={title} level={level} />;
  const line =
    aside === undefined ? (
      heading
    ) : (
      <Stack row align="center" justify="between" gap="s">
        {heading}
        {aside}
      </Stack>
    );
  if (lead === undefined) return line;
  return (
    <Stack gap="xs">
      {line}
      <Text size="label" tone="muted">
        {lead}
      </Text>
    </Stack>
  );
}

function SectionTitle({ title, level }: Pick<SectionProps, 'title' | 'level'>) {
  const words = (
    <Text heading={level} size={level === 2 ? 'heading' : 'subheading'} strong>
      {title}
    </Text>
  );
  return level === 2 ? <View className="hq-section__title">{words}</View> : words;
}
