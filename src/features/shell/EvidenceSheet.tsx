import { sourcesOf } from '@/content/sources';
import { describeEvidence, hedgeMeaning, type EvidenceDescription } from '@/domain/evidence';
import { usePlatform } from '@/platform';
import { Banner, Button, Card, FactList, Section, Sheet, Stack, Tag, Text, type Fact } from '@/ui';
import { copy } from './copy';
import type { EvidenceSubject } from './overlays';
import { useShell } from './ShellProvider';
import { useCopy } from './useCopy';

export interface EvidenceSheetProps {
  subject: EvidenceSubject;
  onClose: () => void;
}

/** Where one fact is from, how sure it is, what its hedge means, and the way onward. */
export function EvidenceSheet({ subject, onClose }: EvidenceSheetProps) {
  const { packId } = useShell();
  const { navigation } = usePlatform();
  const sources = sourcesOf(packId);
  const hedge = hedgeMeaning(subject.hedge ?? null);
  const { onward } = subject;
  return (
    <Sheet title={copy.evidenceTitle} onClose={onClose} closeText={copy.close}>
      <Card tone="river">
        <Text strong>{subject.fact}</Text>
      </Card>
      {subject.remark !== undefined && subject.remark !== null && <Banner icon="info" text={subject.remark} />}
      {hedge !== null && (
        <Section level={3} title={copy.hedge}>
          <Text>{hedge}</Text>
        </Section>
      )}
      {subject.evidence.map((evidence) => (
        <SourceCard
          key={`${evidence.source}-${String(evidence.paragraph)}-${String(evidence.clause)}`}
          description={describeEvidence(evidence, sources)}
          isOnlySource={subject.evidence.length === 1}
        />
      ))}
      {onward !== undefined && onward !== null && (
        <Button
          kind="primary"
          wide
          icon="forward"
          text={onward.label}
          href={navigation.addressOf(onward.destination)}
          onPress={() => {
            onClose();
            void navigation.open(onward.destination);
          }}
        />
      )}
    </Sheet>
  );
}

function SourceCard({
  description,
  isOnlySource,
}: {
  description: EvidenceDescription;
  /** The fact rests on this source alone, unless a second one confirms it. */
  isOnlySource: boolean;
}) {
  const copyText = useCopy();
  const { url } = description;
  return (
    <Card>
      <Stack gap="s">
        <Stack row gap="s" align="center">
          <Tag text={description.sure} tone={description.caution === null ? 'leaf' : 'gold'} />
        </Stack>
        <Text size="label" tone="muted">
          {description.sureMeaning}
        </Text>
        {description.caution !== null && <Banner icon="warning" text={description.caution} />}
        <FactList
          facts={[
            { term: copy.sourceTitle, value: description.sourceTitle },
            { term: copy.publisher, value: description.publisher },
            { term: copy.date, value: description.date },
            ...(description.place === null ? [] : [{ term: copy.place, value: description.place }]),
            ...confirmationFacts(description, isOnlySource),
            ...(description.note === null ? [] : [{ term: copy.note, value: description.note }]),
            { term: copy.checkedOn, value: description.checkedOn },
          ]}
        />
        {url !== null && (
          <Button
            icon="document"
            text={copy.openSource}
            onPress={() => {
              void copyText(url, {
                copied: copy.copied,
                failed: { title: copy.openSource, text: `${copy.copyFailed}${url}` },
              });
            }}
          />
        )}
      </Stack>
    </Card>
  );
}

/** Whether a second source states the same. Where several sources stand side by side, only confirmations are named. */
function confirmationFacts({ confirmedBy }: EvidenceDescription, isOnlySource: boolean): Fact[] {
  if (confirmedBy.length > 0) return [{ term: copy.confirmed, value: confirmedBy.join('；') }];
  return isOnlySource ? [{ term: copy.confirmed, value: copy.confirmedNone }] : [];
}
