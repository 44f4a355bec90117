import { screen, within } from '@testing-library/react';
import { newsOf } from '@/content/news';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { NewsDigestScreen } from './NewsDigestScreen';

const articleId = 'press-conference-2024-11-27';

describe.each(['normal', 'elder'] as const)('NewsDigestScreen, mode %s', (mode) => {
  it('is accessible', async () => {
    const { container } = renderScreen(<NewsDigestScreen />, { mode });
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each(['hongqiao', 'demo'])('lists the articles of %s, newest first, as links', (pack) => {
    renderScreen(<NewsDigestScreen />, { mode, pack });
    const list = screen.getByRole('list', { name: '报道列表' });
    const newestFirst = [...newsOf(pack).articles].sort((one, other) => other.date.localeCompare(one.date));
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(newestFirst.map(({ id }) => `/news/article?id=${id}`));
  });
});

describe('NewsDigestScreen', () => {
  it('says of an article when, from where, on what and how many figures', () => {
    renderScreen(<NewsDigestScreen />);
    const row = screen.getByRole('link', { name: /红桥区开发布会/ });
    expect(row).toHaveTextContent('2024年11月27日 · 中国发展网');
    expect(row).toHaveTextContent('养老');
    const count = newsOf('hongqiao').figures.filter(({ article }) => article === articleId).length;
    expect(row).toHaveTextContent(`${String(count)} 个数字`);
    expect(screen.getByText(/没有写年份。.*推定是 2024 年/)).toBeInTheDocument();
  });

  it('shows figures of the newest article that lead onward, with their evidence and the way there', async () => {
    const { platform, user } = renderScreen(<NewsDigestScreen />);
    const cards = screen.getAllByRole('button', { name: /。依据$/ });
    expect(cards).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: /养老院，28家（累计）。依据/ }));
    const sheet = screen.getByRole('dialog', { name: '依据' });
    expect(within(sheet).getByText('正文第8段')).toBeInTheDocument();
    expect(within(sheet).getByText('只有总数，没有名单。')).toBeInTheDocument();
    await user.click(within(sheet).getByRole('link', { name: '找养老院' }));
    expect(platform.navigation.current()).toEqual({ page: 'care', kind: 'nursingHome' });
  });

  it('opens the article', async () => {
    const { platform, user } = renderScreen(<NewsDigestScreen />);
    await user.click(screen.getByRole('link', { name: /红桥区开发布会/ }));
    expect(platform.navigation.current()).toEqual({ page: 'article', id: articleId });
  });

  it('opens the evidence of an article in the list', async () => {
    const { user } = renderScreen(<NewsDigestScreen />);
    await user.click(screen.getByRole('button', { name: /^看依据 · 发布会报道。红桥区开发布会/ }));
    expect(within(screen.getByRole('dialog')).getByText('中国发展网')).toBeInTheDocument();
  });

  it('says that the news is old once it is a year old', () => {
    const { unmount } = renderScreen(<NewsDigestScreen />, { today: '2025-11-26' });
    expect(screen.queryByText(/以前的报道/)).not.toBeInTheDocument();
    unmount();
    renderScreen(<NewsDigestScreen />, { today: '2025-11-27' });
    expect(screen.getByText(/1 年多以前的报道/)).toBeInTheDocument();
  });
});
