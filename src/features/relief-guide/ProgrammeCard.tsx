import type { Programme } from '@/domain/entities/pack';
import { uniqueEvidence } from '@/domain/evidence';
import { amountsByTime, amountWords } from '@/domain/relief';
import { Cautions, EvidenceLine } from '@/features/shell';
import { usePlatform } from '@/platform';
import { ListCard, Stack, Tag, Text } from '@/ui';
import { copy } from './copy';

/** A programme in the list; its evidence and its cautions stand below the link. */
export function ProgrammeCard({ programme }: { programme: Programme }) {
  const { clock, navigation } = usePlatform();
  const destination = { page: 'programme', id: programme.id } as const;
  const { current } = amountsByTime(programme.amounts, clock.today());
  const isPublished = programme.conditions !== 'unpublished';
  const evidence = uniqueEvidence([...programme.evidence, ...current.map((amount) => amount.evidence)]);
  return (
    <ListCard
      icon="relief"
      href={navigation.addressOf(destination)}
      onPress={() => {
        void navigation.open(destination);
      }}
      actions={
        <Stack gap="xs">
          <EvidenceLine fact={`${programme.name}：${programme.summary}`} evidence={evidence} />
          <Cautions quiet evidence={evidence} />
        </Stack>
      }
    >
      <Stack gap="xs">
        <Text strong>{programme.name}</Text>
        <Text size="label">{programme.summary}</Text>
        <Stack row gap="s">
          <Tag
            text={isPublished ? copy.conditionsPublished : copy.conditionsUnpublished}
            tone={isPublished ? 'leaf' : 'plain'}
          />
          {current.some(({ state }) => state === 'dueForRecheck') && <Tag text={copy.mayHaveChanged} tone="gold" />}
        </Stack>
        <AmountHint amounts={current} />
      </Stack>
    </ListCard>
  );
}

/** What is paid now, or that it is not known. */
function AmountHint({ amounts }: { amounts: ReturnType<typeof amountsByTime>['current'] }) {
  const [first, ...more] = amounts;
  if (first === undefined) {
    return (
      <Text size="label" tone="muted">
        {copy.amountUnknown}
      </Text>
    );
  }
  return (
    <Stack gap="hair">
      <Text size="label" tone="river" strong>
        {copy.amountHint(first.label, amountWords(first).whole)}
      </Text>
      {more.length > 0 && (
        <Text size="label" tone="muted">
          {copy.moreAmounts(more.length)}
        </Text>
      )}
    </Stack>
  );
}
