import type { Article } from '@/domain/entities/pack';
import { usePlatform } from '@/platform';
import { Banner } from '@/ui';
import { ageWords } from './age-words';
import { articleBlocks } from './article-reading';

/** Says that an article is old, as soon as it is a year old. */
export function AgeNote({ article }: { article: Article }) {
  const { clock } = usePlatform();
  const words = ageWords(article, clock.today());
  return words === null ? null : <Banner icon="clock" text={words} block={articleBlocks.age} />;
}
