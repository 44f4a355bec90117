import { useCallback, useEffect, useMemo, useState } from 'react';
import { newsOf } from '@/content/news';
import { sourcesOf } from '@/content/sources';
import type { Article, NewsContent } from '@/domain/entities/pack';
import { articleParts } from '@/domain/news';
import { AppScreen, NotFound, ReadAloud, useOverlays, useShell } from '@/features/shell';
import { usePlatform } from '@/platform';
import { ChoiceGroup, Stack, Staged } from '@/ui';
import { ArticleHead } from './ArticleHead';
import { ArticlePartSection } from './ArticlePartSection';
import { articleReading } from './article-reading';
import { copy } from './copy';
import { figureSubject } from './evidence-subjects';

const allTopics = 'all-topics';

export interface ArticleScreenProps {
  id: string;
  /** A figure whose evidence is opened at once. */
  figure?: string;
}

/** One article with everything it says, by topic. */
export function ArticleScreen({ id, figure }: ArticleScreenProps) {
  return (
    <AppScreen title={copy.articleTitle}>
      <ArticleOrNotFound id={id} figure={figure} />
    </AppScreen>
  );
}

function ArticleOrNotFound({ id, figure }: ArticleScreenProps) {
  const { packId } = useShell();
  const news = newsOf(packId);
  const article = news.articles.find((candidate) => candidate.id === id);
  if (article === undefined) return <NotFound tab="news" />;
  return <ArticleContent key={article.id} news={news} article={article} figureId={figure} />;
}

interface ArticleContentProps {
  news: NewsContent;
  article: Article;
  figureId?: string;
}

function ArticleContent({ news, article, figureId }: ArticleContentProps) {
  const [topic, setTopic] = useState<string>(allTopics);
  const parts = useMemo(() => articleParts(news, article), [news, article]);
  useOpenFigure(news, article, figureId);
  const shown = useMemo(() => parts.filter((part) => topic === allTopics || part.topic.id === topic), [parts, topic]);
  const { packId } = useShell();
  const { clock } = usePlatform();
  const today = clock.today();
  const words = useCallback(
    () => articleReading(article, { parts: shown, sources: sourcesOf(packId), today }),
    [article, packId, shown, today],
  );
  const choices = [
    { value: allTopics, text: copy.allTopics, count: parts.reduce((sum, part) => sum + part.count, 0) },
    ...parts.map((part) => ({ value: part.topic.id, text: part.topic.name, count: part.count })),
  ];
  return (
    <Stack gap="xl">
      <ReadAloud words={words} />
      <ArticleHead article={article} />
      <ChoiceGroup label={copy.chooseTopic} choices={choices} chosen={topic} onChoose={setTopic} />
      <Staged first={1} step={1}>
        {shown.map((part) => (
          // Another choice of topics draws its parts anew, step by step, in place of sending what stays once more.
          <ArticlePartSection key={`${topic} ${part.topic.id}`} part={part} />
        ))}
      </Staged>
    </Stack>
  );
}

/** A link to one figure opens its evidence when the page appears; one to a figure that is not there says so. */
function useOpenFigure(news: NewsContent, article: Article, figureId: string | undefined): void {
  const { showEvidence, showNotice } = useOverlays();
  useEffect(() => {
    if (figureId === undefined || figureId === '') return;
    const figure = news.figures.find((candidate) => candidate.article === article.id && candidate.id === figureId);
    if (figure === undefined) showNotice({ title: copy.figureMissingTitle, text: copy.figureMissing });
    else showEvidence(figureSubject(figure));
  }, [article, figureId, news, showEvidence, showNotice]);
}
