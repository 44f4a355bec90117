import { useMemo } from 'react';
import { sourcesOf } from '@/content/sources';
import type { Article } from '@/domain/entities/pack';
import { dateWords } from '@/domain/evidence';
import { articleEvidence } from '@/domain/news';
import { Cautions, EvidenceLine, ShareButton, useShell } from '@/features/shell';
import { usePageSharing, usePlatform } from '@/platform';
import { Button, Card, FactList, Stack, Text } from '@/ui';
import { AgeNote } from './AgeNote';
import { articleBlocks } from './article-reading';
import { copy } from './copy';

/** What the article is: headline, gist, date, outlet, people, and what can be done with it. */
export function ArticleHead({ article }: { article: Article }) {
  const { packId } = useShell();
  const { navigation } = usePlatform();
  const shared = useMemo(
    () => ({
      title: article.headline,
      text: article.gist,
      destination: { page: 'article', id: article.id } as const,
    }),
    [article],
  );
  usePageSharing(shared);
  const evidence = [articleEvidence(article, sourcesOf(packId))];
  const people = article.people.map(({ name, role }) => copy.person(name, role)).join('、');
  return (
    <Stack gap="m">
      <Card>
        <Stack gap="m">
          <Text heading={2} size="title" block={articleBlocks.headline}>
            {article.headline}
          </Text>
          <Text block={articleBlocks.gist}>{article.gist}</Text>
          <FactList
            facts={[
              {
                term: copy.date,
                value: dateWords(article.date),
                icon: 'calendar',
                extra: dateNote(article),
                block: articleBlocks.date,
              },
              { term: copy.outlet, value: article.outlet, icon: 'news', block: articleBlocks.outlet },
              { term: copy.people, value: people === '' ? null : people, icon: 'people' },
            ]}
          />
          <Cautions evidence={evidence} />
          <EvidenceLine fact={`${article.headline}。${article.gist}`} evidence={evidence} remark={article.dateNote} />
        </Stack>
      </Card>
      <AgeNote article={article} />
      <Stack row gap="s">
        <ShareButton content={shared} />
        <Button
          icon="text-size"
          text={copy.textSize}
          href={navigation.addressOf({ page: 'settings' })}
          onPress={() => {
            void navigation.open({ page: 'settings' });
          }}
        />
      </Stack>
    </Stack>
  );
}

function dateNote({ dateNote: note }: Article) {
  return note === null ? undefined : (
    <Text size="label" tone="muted">
      {note}
    </Text>
  );
}
