import { useState } from 'react';
import { sourcesOf } from '@/content/sources';
import type { Source, SureLevel } from '@/domain/entities/pack';
import { dateWords, sureWords } from '@/domain/evidence';
import { useCopy, useShell } from '@/features/shell';
import { Banner, Button, Card, ChoiceGroup, FactList, List, Section, Tag, Text, type Choice } from '@/ui';
import { aboutCopy as copy } from './about-copy';

type SureChoice = SureLevel | 'all';

/** Every source of the pack, with how sure it is, its dates and its address. */
export function SourceList() {
  const { packId } = useShell();
  const [chosen, setChosen] = useState<SureChoice>('all');
  const sources = sourcesOf(packId);
  const levels = [...new Set(sources.map((source) => source.sure))];
  // A level that the pack shown now does not have would leave an empty list.
  const level = chosen !== 'all' && levels.includes(chosen) ? chosen : 'all';
  const shown = sources.filter((source) => level === 'all' || source.sure === level);
  const choices: Choice<SureChoice>[] = [
    { value: 'all', text: copy.allSources, count: sources.length },
    ...levels.map((sure) => ({
      value: sure,
      text: sureWords(sure).short,
      count: sources.filter((source) => source.sure === sure).length,
    })),
  ];
  return (
    <Section title={copy.sourcesTitle} lead={copy.sourcesLead(sources.length)}>
      <ChoiceGroup label={copy.sureFilter} choices={choices} chosen={level} onChoose={setChosen} />
      <List label={copy.sourcesList}>
        {shown.map((source) => (
          <SourceCard key={source.id} source={source} />
        ))}
      </List>
    </Section>
  );
}

function SourceCard({ source }: { source: Source }) {
  const copyText = useCopy();
  const { caution, meaning, short } = sureWords(source.sure);
  const { url } = source;
  const remarks = [source.dateNote, source.note].filter((remark) => remark !== null);
  return (
    <Card role="listitem" gap="s">
      <Tag text={short} tone={caution === null ? 'leaf' : 'gold'} />
      <Text strong>{source.title}</Text>
      <Text size="label" tone="muted">
        {meaning}
      </Text>
      {caution !== null && <Banner icon="warning" text={caution} />}
      <FactList
        facts={[
          { term: copy.publisher, value: source.publisher },
          { term: copy.date, value: source.date === null ? copy.dateUnknown : dateWords(source.date) },
          ...(remarks.length === 0 ? [] : [{ term: copy.note, value: remarks.join(' ') }]),
          { term: copy.checkedOn, value: dateWords(source.checkedOn) },
          { term: copy.url, value: url },
        ]}
      />
      {url !== null && (
        <Button
          icon="document"
          text={copy.copyUrl}
          label={copy.copyUrlLabel(source.title)}
          onPress={() => {
            void copyText(url, {
              copied: copy.copied,
              failed: { title: copy.copyFailedTitle, text: copy.copyFailed(url) },
            });
          }}
        />
      )}
    </Card>
  );
}
