import { newsOf } from '@/content/news';
import type { Identifier } from '@/domain/entities/pack';
import { Cautions, useShell } from '@/features/shell';
import { Grid, Section, Stack } from '@/ui';
import { copy } from './copy';
import { PublishedFigureCard } from './PublishedFigureCard';

/** Figures of the news on the page that they are about. Their way onward is the article, since they lead to this page. */
export function NewsFigures({ ids }: { ids: readonly Identifier[] }) {
  const { packId } = useShell();
  const all = newsOf(packId).figures;
  const figures = ids.map((id) => all.find((figure) => figure.id === id)).filter((figure) => figure !== undefined);
  if (figures.length === 0) return null;
  return (
    <Section title={copy.newsFiguresTitle} lead={copy.newsFiguresLead}>
      <Stack gap="m">
        <Cautions evidence={figures.map(({ evidence }) => evidence)} />
        <Grid>
          {figures.map((figure) => (
            <PublishedFigureCard
              key={figure.id}
              figure={figure}
              onward={{
                label: copy.readArticle,
                destination: { page: 'article', id: figure.article, figure: figure.id },
              }}
            />
          ))}
        </Grid>
      </Stack>
    </Section>
  );
}
