import { View, Text as InlineText } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { TextSizeName } from '../tokens/tokens';
import { accessibilityAttributes } from './accessibility-attributes';
import { classNames } from './class-names';
import { useIsBeingRead } from './reading-mark';
import './Text.scss';

export type TextTone = 'ink' | 'muted' | 'river' | 'bridge' | 'gold' | 'leaf' | 'inherit';

export interface TextProps {
  /** Size from the tokens; `body` by default. */
  size?: TextSizeName;
  tone?: TextTone;
  strong?: boolean;
  /** Makes it a heading of this level for screen readers. */
  heading?: 1 | 2 | 3;
  /** Flows with the text around it. */
  inline?: boolean;
  align?: 'start' | 'center';
  /** Left out by screen readers, because the same is said elsewhere. */
  hidden?: boolean;
  /** Read out in place of the content, for instance with unit and hedge spelled out. */
  label?: string;
  /** Names the words for reading aloud: they are marked while they are read. */
  block?: string;
}

/** All text is set through this: sizes and colours are tokens, so that 长辈版 and themes reach every word. */
export function Text({ block, ...props }: PropsWithChildren<TextProps>) {
  return block === undefined ? <TextBox {...props} /> : <ReadableText block={block} {...props} />;
}

function ReadableText({ block, ...props }: PropsWithChildren<TextProps>) {
  return <TextBox isBeingRead={useIsBeingRead(block)} {...props} />;
}

function TextBox({
  size = 'body',
  tone = 'ink',
  strong = false,
  heading,
  inline = false,
  align,
  hidden,
  label,
  isBeingRead = false,
  children,
}: PropsWithChildren<Omit<TextProps, 'block'> & { isBeingRead?: boolean }>) {
  const className = classNames(
    'hq-text',
    `hq-text--${size}`,
    `hq-text--tone-${tone}`,
    strong && 'hq-text--strong',
    align === 'center' && 'hq-text--center',
    isBeingRead && 'hq-text--being-read',
  );
  // A label replaces the content only on an element with a role that has no readable children.
  const roleOfLabel = label === undefined ? undefined : 'img';
  const attributes = accessibilityAttributes({
    role: heading === undefined ? roleOfLabel : 'heading',
    level: heading,
    hidden,
    label,
  });
  const Element = inline ? InlineText : View;
  return (
    <Element className={className} {...attributes}>
      {children}
    </Element>
  );
}
