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
  /** Names the title for reading aloud: it is marked while it is read. */
  block?: string;
  /** Beside the title. */
  aside?: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, lead, level = 2, aside, block, children }: PropsWithChildren<SectionProps>) {
  return (
    <Stack gap="m">
      <SectionHead title={title} lead={lead} level={level} aside={aside} block={block} />
      {children}
    </Stack>
  );
}

/** No box more than the words need: a long page has dozens of sections, and each box costs an old phone time. */
function SectionHead({ title, lead, level, aside, block }: SectionProps) {
  const heading = <SectionTitle title={title} level={level} block={block} />;
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

function SectionTitle({ title, level, block }: Pick<SectionProps, 'title' | 'level' | 'block'>) {
  const words = (
    <Text heading={level} size={level === 2 ? 'heading' : 'subheading'} strong block={block}>
      {title}
    </Text>
  );
  return level === 2 ? <View className="hq-section__title">{words}</View> : words;
}
