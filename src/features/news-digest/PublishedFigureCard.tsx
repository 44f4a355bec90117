import type { Figure } from '@/domain/entities/pack';
import { figureWords } from '@/domain/evidence';
import { useOverlays } from '@/features/shell';
import { FigureCard } from '@/ui';
import { figureSubject } from './evidence-subjects';

/** A figure of the news, as published; a press opens its evidence and the way onward. */
export function PublishedFigureCard({ figure }: { figure: Figure }) {
  const { showEvidence } = useOverlays();
  return (
    <FigureCard
      subject={figure.subject}
      {...figureWords(figure)}
      period={figure.period ?? undefined}
      onPress={() => {
        showEvidence(figureSubject(figure));
      }}
    />
  );
}
