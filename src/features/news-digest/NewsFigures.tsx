import { newsOf } from '@/content/news';
import type { Identifier } from '@/domain/entities/pack';
import { figureWords } from '@/domain/evidence';
import { Cautions, useOverlays, useShell } from '@/features/shell';
import { FigureCard, Grid, Section, Stack } from '@/ui';
import { copy } from './copy';
import { figureSubject } from './evidence-subjects';

/** Figures of the news on the page that they are about. Their way onward is the article, since they lead to this page. */
export function NewsFigures({ ids }: { ids: readonly Identifier[] }) {
  const { packId } = useShell();
  const { showEvidence } = useOverlays();
  const all = newsOf(packId).figures;
  const figures = ids.map((id) => all.find((figure) => figure.id === id)).filter((figure) => figure !== undefined);
  if (figures.length === 0) return null;
  return (
    <Section title={copy.newsFiguresTitle} lead={copy.newsFiguresLead}>
      <Stack gap="m">
        <Cautions evidence={figures.map(({ evidence }) => evidence)} />
        <Grid>
          {figures.map((figure) => (
            <FigureCard
              key={figure.id}
              subject={figure.subject}
              {...figureWords(figure)}
              period={figure.period ?? undefined}
              onPress={() => {
                const destination = { page: 'article', id: figure.article, figure: figure.id } as const;
                showEvidence({ ...figureSubject(figure), onward: { label: copy.readArticle, destination } });
              }}
            />
          ))}
        </Grid>
      </Stack>
    </Section>
  );
}
