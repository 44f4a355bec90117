import { wholeYearsBetween } from '@/domain/calendar';
import type { Article } from '@/domain/entities/pack';
import { usePlatform } from '@/platform';
import { Banner } from '@/ui';
import { copy } from './copy';

/** Says that an article is old, as soon as it is a year old. */
export function AgeNote({ article }: { article: Article }) {
  const { clock } = usePlatform();
  const years = wholeYearsBetween(article.date, clock.today());
  return years === 0 ? null : <Banner icon="clock" text={copy.old(years)} />;
}
