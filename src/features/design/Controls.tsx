import { useState } from 'react';
import {
  BigChoiceGroup,
  Button,
  ChoiceGroup,
  Disclosure,
  SearchField,
  Section,
  SegmentedControl,
  Stack,
  Text,
} from '@/ui';
import { copy } from './copy';

const ignore = () => undefined;

/** What can be pressed once. */
export function Buttons() {
  return (
    <Section title={copy.buttonsTitle}>
      <Stack row gap="s">
        <Button kind="primary" text={copy.primary} onPress={ignore} />
        <Button icon="share" text={copy.quiet} onPress={ignore} />
        <Button kind="urgent" icon="phone" text={copy.urgent} onPress={ignore} />
        <Button disabled text={copy.disabled} onPress={ignore} />
      </Stack>
      <Disclosure title={copy.disclosure}>
        <Text>{copy.disclosed}</Text>
      </Disclosure>
    </Section>
  );
}

/** What is chosen among several. */
export function Choices() {
  const [order, setOrder] = useState<keyof typeof copy.segments>('near');
  const [kind, setKind] = useState<keyof typeof copy.chips>('all');
  const [answer, setAnswer] = useState<keyof typeof copy.answers | null>('yes');
  return (
    <Section title={copy.choicesTitle}>
      <SegmentedControl
        label={copy.segmentsLabel}
        segments={[
          { value: 'near', text: copy.segments.near },
          { value: 'complete', text: copy.segments.complete },
          { value: 'fresh', text: copy.segments.fresh },
        ]}
        chosen={order}
        onChoose={setOrder}
      />
      <ChoiceGroup
        label={copy.chipsLabel}
        choices={[
          { value: 'all', text: copy.chips.all, count: 89 },
          { value: 'home', text: copy.chips.home, count: 28 },
          { value: 'day', text: copy.chips.day, count: 52 },
        ]}
        chosen={kind}
        onChoose={setKind}
      />
      <BigChoiceGroup
        label={copy.questionLabel}
        choices={[
          { value: 'yes', icon: 'place', ...copy.answers.yes },
          { value: 'no', icon: 'swap', ...copy.answers.no },
          { value: 'unsure', icon: 'question', ...copy.answers.unsure },
        ]}
        chosen={answer}
        onChoose={setAnswer}
      />
    </Section>
  );
}

/** Words to look for. */
export function SearchSample() {
  const [words, setWords] = useState('');
  const [sent, setSent] = useState('');
  return (
    <Section title={copy.inputTitle}>
      <SearchField
        label={copy.searchLabel}
        value={words}
        onChange={setWords}
        onSubmit={() => {
          setSent(words);
        }}
      />
      <Text size="label" tone="muted">
        {copy.searched(sent)}
      </Text>
    </Section>
  );
}
