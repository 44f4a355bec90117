import type { Amount } from '@/domain/entities/pack';
import { dateWords } from '@/domain/evidence';
import { amountsByTime, amountWords, type DatedAmount } from '@/domain/relief';
import { Cautions, useOverlays } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Banner, Disclosure, FigureCard, Grid, Section, Stack, Text } from '@/ui';
import { copy } from './copy';

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
    <Section title={copy.amountsTitle}>
      {mayHaveChanged && <Banner icon="warning" text={copy.mayHaveChangedAsk(phone)} />}
      {current.length === 0 && <Text tone="muted">{copy.amountsUnpublished(phone)}</Text>}
      <AmountCards amounts={current} />
      {future.length > 0 && (
        <Section level={3} title={copy.futureTitle}>
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
          const { whole, ...words } = amountWords(amount);
          // What ages says so on the card itself.
          const doubt = amount.state === 'dueForRecheck' ? `，${copy.mayHaveChanged}` : '';
          const period = periodWords(amount) + doubt;
          const spoken = `${amount.label}，${whole}，${period}`;
          return (
            <FigureCard
              key={amount.id}
              subject={amount.label}
              {...words}
              period={period}
              spoken={spoken}
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

/** From when to when an amount holds, as far as it is known. */
function periodWords({ state, effectiveFrom, effectiveUntil }: DatedAmount): string {
  const from = effectiveFrom === null ? null : dateWords(effectiveFrom);
  if (state === 'notYetInForce' && from !== null) return copy.notBefore(from);
  const since = from === null ? copy.sinceUnknown : copy.since(from);
  return effectiveUntil === null ? since : `${since}，${copy.until(dateWords(effectiveUntil))}`;
}
