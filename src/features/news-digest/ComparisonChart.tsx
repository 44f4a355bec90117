import { figureWords } from '@/domain/evidence';
import { sharedEvidence, type FigureComparison } from '@/domain/news';
import { EvidenceLine } from '@/features/shell';
import { BarChart, RingChart, Stack } from '@/ui';
import { copy } from './copy';

/** Figures that measure the same thing, as bars, or as rings where each is a part of a whole, with their evidence. */
export function ComparisonChart({ comparison }: { comparison: FigureComparison }) {
  const { title, note } = wordsOf(comparison);
  const measures = comparison.bars.map(({ figure, share }) => {
    const { before, number, after } = figureWords(figure);
    return { label: figure.subject, value: `${before}${number}${after}`, number: `${number}${after}`, share };
  });
  return (
    <Stack gap="xs">
      {comparison.kind === 'shares' ? (
        <RingChart title={title} note={note} rings={measures} />
      ) : (
        <BarChart title={title} note={note} bars={measures} />
      )}
      <EvidenceLine
        fact={`${title}：${measures.map(({ label, value }) => `${label} ${value}`).join('；')}`}
        evidence={sharedEvidence(comparison.bars.map((bar) => bar.figure.evidence))}
      />
    </Stack>
  );
}

function wordsOf({ kind, comparison, period, unit }: FigureComparison): { title: string; note: string } {
  switch (kind) {
    case 'rates':
      return { title: copy.ratesTitle(comparison ?? '', period), note: copy.ratesNote };
    case 'counts':
      return { title: copy.countsTitle(period ?? '', unit), note: copy.countsNote };
    case 'shares':
      return { title: copy.sharesTitle, note: copy.sharesNote };
  }
}
