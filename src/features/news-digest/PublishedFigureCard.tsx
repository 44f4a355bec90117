import type { Figure } from '@/domain/entities/pack';
import { figureWords } from '@/domain/evidence';
import { useOverlays, type EvidenceSubject } from '@/features/shell';
import { FigureCard } from '@/ui';
import { articleBlocks } from './article-reading';
import { figureSubject } from './evidence-subjects';

export interface PublishedFigureCardProps {
  figure: Figure;
  /** The way onward where it is not the figure's own, which may be the page that it stands on. */
  onward?: EvidenceSubject['onward'];
}

/** A figure of the news, as published; a press opens its evidence and the way onward. */
export function PublishedFigureCard({ figure, onward }: PublishedFigureCardProps) {
  const { showEvidence } = useOverlays();
  const subject = figureSubject(figure);
  return (
    <FigureCard
      subject={figure.subject}
      {...figureWords(figure)}
      period={figure.period ?? undefined}
      block={articleBlocks.figure(figure.id)}
      onPress={() => {
        showEvidence(onward === undefined ? subject : { ...subject, onward });
      }}
    />
  );
}
