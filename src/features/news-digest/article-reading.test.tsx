import { act, screen, within } from '@testing-library/react';
import { newsOf } from '@/content/news';
import { sourcesOf } from '@/content/sources';
import { articleParts } from '@/domain/news';
import { readingSentences } from '@/domain/reading';
import { renderScreen } from '../../../test/rendering/render-screen';
import { unshownWords } from '../../../test/rendering/unshown-words';
import { ArticleScreen } from './ArticleScreen';
import { articleReading } from './article-reading';

const today = '2026-11-23';
const articles = ['hongqiao', 'demo'].flatMap((pack) => newsOf(pack).articles.map((article) => ({ pack, article })));

function readingOf(pack: string, article: (typeof articles)[number]['article']) {
  return articleReading(article, { parts: articleParts(newsOf(pack), article), sources: sourcesOf(pack), today });
}

/** The article with the least to draw. */
function shortest(): (typeof articles)[number] {
  const [first] = [...articles].sort((one, other) => sizeOf(one) - sizeOf(other));
  if (first === undefined) throw new Error('The packs have no article.');
  return first;
}

function sizeOf({ pack, article }: (typeof articles)[number]): number {
  return readingOf(pack, article).length;
}

const short = shortest();

describe.each(articles)('article $article.id of $pack', ({ pack, article }) => {
  it('says what the page shows, every figure and statement once', () => {
    const blocks = readingOf(pack, article);
    const { container } = renderScreen(<ArticleScreen id={article.id} />, { pack, today });
    expect(unshownWords(container, blocks)).toEqual([]);
    const { figures, statements } = newsOf(pack);
    const ofArticle = [
      ...figures.filter((figure) => figure.article === article.id).map(({ id }) => `figure:${id}`),
      ...statements.filter((statement) => statement.article === article.id).map(({ id }) => `statement:${id}`),
    ];
    const said = blocks.map(({ id }) => id).filter((id) => /^(figure|statement):/.test(id));
    expect([...said].sort()).toEqual(ofArticle.sort());
  });
});

it('reads what a chosen topic leaves, and stops when another one is chosen', async () => {
  const { user, platform } = renderScreen(<ArticleScreen id={short.article.id} />, { pack: short.pack, today });
  await user.click(screen.getByText('朗读这一页'));
  expect(platform.speech.saying?.text).toBe(readingSentences(readingOf(short.pack, short.article))[0]?.spoken);
  const [, topic] = within(screen.getByRole('group', { name: '选一个话题' })).getAllByRole('button');
  if (topic === undefined) throw new Error('The article has no topic.');
  await user.click(topic);
  expect(platform.speech.saying).toBeNull();
  expect(screen.getByText('朗读这一页')).toBeInTheDocument();
}, 60_000);

it('marks the figure that is being read, and no other', async () => {
  const { user, platform, container } = renderScreen(<ArticleScreen id={short.article.id} />, {
    pack: short.pack,
    today,
  });
  await user.click(screen.getByText('朗读这一页'));
  const sentences = readingSentences(readingOf(short.pack, short.article));
  const figure = sentences.findIndex(({ block }) => block.startsWith('figure:'));
  for (let count = 0; count < figure; count += 1) act(() => platform.speech.finishSentence());
  const marked = container.querySelectorAll('[class*="--being-read"]');
  expect(marked).toHaveLength(1);
  expect(marked[0]?.getAttribute('aria-label')).toContain(sentences[figure]?.shown);
}, 60_000);
