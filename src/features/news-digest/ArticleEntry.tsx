import { newsOf } from '@/content/news';
import { sourcesOf } from '@/content/sources';
import type { Article } from '@/domain/entities/pack';
import { dateWords } from '@/domain/evidence';
import { articleEvidence, articleParts } from '@/domain/news';
import { Cautions, EvidenceLine, useShell } from '@/features/shell';
import { usePlatform } from '@/platform';
import { ListItem, ListRow, Stack, Tag, Text } from '@/ui';
import { copy } from './copy';

/** An article in the list: what it says, of when and from where, and what it holds. */
export function ArticleEntry({ article }: { article: Article }) {
  const { packId } = useShell();
  const { navigation } = usePlatform();
  const parts = articleParts(newsOf(packId), article);
  const figureCount = parts.reduce((sum, part) => sum + part.figures.length, 0);
  const destination = { page: 'article', id: article.id } as const;
  const evidence = [articleEvidence(article, sourcesOf(packId))];
  return (
    <ListItem>
      <Stack gap="xs">
        <ListRow
          href={navigation.addressOf(destination)}
          onPress={() => {
            void navigation.open(destination);
          }}
        >
          <Stack gap="s">
            <Text size="label" tone="muted">
              {copy.dateAndOutlet(dateWords(article.date), article.outlet)}
            </Text>
            <Text strong>{article.headline}</Text>
            <Text>{article.gist}</Text>
            <Stack row gap="xs" label={copy.topics} role="group">
              {parts.map((part) => (
                <Tag key={part.topic.id} text={part.topic.name} />
              ))}
            </Stack>
            <Text size="label" tone="muted">
              {copy.figureCount(figureCount)}
            </Text>
          </Stack>
        </ListRow>
        {article.dateNote !== null && (
          <Text size="caption" tone="muted">
            {article.dateNote}
          </Text>
        )}
        <Cautions evidence={evidence} />
        <EvidenceLine fact={`${article.headline}。${article.gist}`} evidence={evidence} remark={article.dateNote} />
      </Stack>
    </ListItem>
  );
}
