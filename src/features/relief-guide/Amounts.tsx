import type { Amount } from '@/domain/entities/pack';
import { amountsByTime, type DatedAmount } from '@/domain/relief';
import { Cautions, useOverlays } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Banner, Disclosure, FigureCard, Grid, Section, Stack, Text } from '@/ui';
import { amountSentence } from './amount-sentences';
import { copy } from './copy';
import { programmeBlocks } from './programme-reading';

interface AmountsProps {
  amounts: readonly Amount[];
  /** The line that can be asked. */
  phone: string;
}

/** What is paid: now, later, and folded what was paid before. */
export function Amounts({ amounts, phone }: AmountsProps) {
  const { clock } = usePlatform();
  const { current, future, past } = amountsByTime(amounts, clock.today());
  const mayHaveChanged = current.some(({ state }) => state === 'dueForRecheck');
  return (
    <Section title={copy.amountsTitle} block={programmeBlocks.title(copy.amountsTitle)}>
      {mayHaveChanged && <Banner icon="warning" text={copy.mayHaveChangedAsk(phone)} />}
      {current.length === 0 && (
        <Text tone="muted" block={programmeBlocks.amount('unpublished')}>
          {copy.amountsUnpublished(phone)}
        </Text>
      )}
      <AmountCards amounts={current} />
      {future.length > 0 && (
        <Section level={3} title={copy.futureTitle} block={programmeBlocks.title(copy.futureTitle)}>
          <AmountCards amounts={future} />
        </Section>
      )}
      {past.length > 0 && (
        <Disclosure title={copy.pastTitle}>
          <AmountCards amounts={past} />
        </Disclosure>
      )}
    </Section>
  );
}

function AmountCards({ amounts }: { amounts: readonly DatedAmount[] }) {
  const { showEvidence } = useOverlays();
  if (amounts.length === 0) return null;
  return (
    <Stack gap="m">
      <Cautions evidence={amounts.map(({ evidence }) => evidence)} />
      <Grid>
        {amounts.map((amount) => {
          const { spoken, ...words } = amountSentence(amount);
          return (
            <FigureCard
              key={amount.id}
              subject={amount.label}
              {...words}
              spoken={spoken}
              block={programmeBlocks.amount(amount.id)}
              onPress={() => {
                showEvidence({
                  fact: spoken,
                  evidence: [amount.evidence],
                  hedge: amount.hedge,
                });
              }}
            />
          );
        })}
      </Grid>
    </Stack>
  );
}
