import { useMemo } from 'react';
import { districtOf } from '@/content/district';
import { newsOf } from '@/content/news';
import type { Article } from '@/domain/entities/pack';
import { dateWords } from '@/domain/evidence';
import { articlesNewestFirst, usefulFigures } from '@/domain/news';
import { AppScreen, Cautions, useShell } from '@/features/shell';
import { usePageSharing } from '@/platform';
import { EmptyState, Grid, List, Section, Stack } from '@/ui';
import { AgeNote } from './AgeNote';
import { ArticleEntry } from './ArticleEntry';
import { copy } from './copy';
import { PublishedFigureCard } from './PublishedFigureCard';

const mostUsefulFigures = 4;

/** The first tab: the figures that help a person onward, and all articles. */
export function NewsDigestScreen() {
  const { packId } = useShell();
  return (
    <AppScreen title={copy.digestTitle} tagline={copy.tagline(districtOf(packId).appName)} tab="news">
      <DigestContent />
    </AppScreen>
  );
}

function DigestContent() {
  const { packId } = useShell();
  const articles = articlesNewestFirst(newsOf(packId).articles);
  const newest = articles[0];
  if (newest === undefined) {
    return <EmptyState title={copy.noArticlesTitle} text={copy.noArticles(districtOf(packId).helpLine.phone)} />;
  }
  return (
    <Stack gap="xl">
      <DigestSharing newest={newest} />
      <UsefulFigures article={newest} />
      <Section title={copy.articlesTitle} lead={copy.articlesLead}>
        <List label={copy.articlesList}>
          {articles.map((article) => (
            <ArticleEntry key={article.id} article={article} />
          ))}
        </List>
      </Section>
    </Stack>
  );
}

/** Draws nothing: says what goes out when the person shares this tab by the platform's own means. */
function DigestSharing({ newest }: { newest: Article }) {
  const { packId } = useShell();
  const { name } = districtOf(packId);
  const shared = useMemo(
    () => ({ title: copy.shareDigest(name), text: newest.gist, destination: { page: 'news' } as const }),
    [name, newest],
  );
  usePageSharing(shared);
  return null;
}

function UsefulFigures({ article }: { article: Article }) {
  const { packId } = useShell();
  const ofArticle = newsOf(packId).figures.filter((figure) => figure.article === article.id);
  const useful = usefulFigures(ofArticle, mostUsefulFigures);
  if (useful.length === 0) return null;
  return (
    <Section title={copy.usefulTitle} lead={copy.usefulLead(dateWords(article.date))}>
      <AgeNote article={article} />
      <Cautions evidence={useful.map((figure) => figure.evidence)} />
      <Grid>
        {useful.map((figure) => (
          <PublishedFigureCard key={figure.id} figure={figure} />
        ))}
      </Grid>
    </Section>
  );
}
