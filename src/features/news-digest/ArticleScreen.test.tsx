import { screen, within } from '@testing-library/react';
import { newsOf } from '@/content/news';
import { figureWords } from '@/domain/evidence';
import { createFakePlatform } from '@/platform/fake';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { ArticleScreen } from './ArticleScreen';

const id = 'press-conference-2024-11-27';
const allArticles = ['hongqiao', 'demo'].flatMap((pack) =>
  newsOf(pack).articles.map((article) => ({ pack, id: article.id })),
);

describe.each(['normal', 'elder'] as const)('ArticleScreen, mode %s', (mode) => {
  it('is accessible', async () => {
    const { container } = renderScreen(<ArticleScreen id={id} />, { mode });
    expect(await axe(container)).toHaveNoViolations();
  }, 30_000);
});

describe.each(allArticles)('article $id of $pack', ({ pack, id: articleId }) => {
  const news = newsOf(pack);

  it('shows every figure with its hedge, once', () => {
    renderScreen(<ArticleScreen id={articleId} />, { pack });
    const figures = news.figures.filter(({ article }) => article === articleId);
    const cards = [...document.querySelectorAll('button[aria-label$="依据"]')];
    expect(cards.map((card) => card.getAttribute('aria-label'))).toHaveLength(figures.length);
    for (const figure of figures) {
      const { spoken } = figureWords(figure);
      expect(cards.filter((card) => card.getAttribute('aria-label') === `${spoken}。依据`)).toHaveLength(1);
    }
  });

  it('shows every statement with evidence one tap away, promises with what counts as done', () => {
    const { container } = renderScreen(<ArticleScreen id={articleId} />, { pack });
    const evidenceLabels = [...container.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));
    for (const statement of news.statements.filter(({ article }) => article === articleId)) {
      expect(screen.getByText(statement.text)).toBeInTheDocument();
      expect(evidenceLabels.some((label) => label?.startsWith('看依据 · ') && label.endsWith(statement.text))).toBe(
        true,
      );
      if (statement.kind !== 'promise') continue;
      const done = `怎样才算办到：${statement.doneWhen ?? '未公布'}`;
      expect(screen.getAllByText(done).length).toBeGreaterThan(0);
    }
  });
});

describe('ArticleScreen', () => {
  it('says how the date is known, who spoke and where it was published', () => {
    renderScreen(<ArticleScreen id={id} />);
    expect(screen.getByRole('heading', { level: 2, name: /红桥区开发布会/ })).toBeInTheDocument();
    expect(screen.getByText('2024年11月27日')).toBeInTheDocument();
    expect(screen.getByText(/没有写年份。文中提到/)).toBeInTheDocument();
    expect(screen.getByText('李清（红桥区委书记）')).toBeInTheDocument();
  });

  it('shows one topic when it is chosen, and all again', async () => {
    const { user } = renderScreen(<ArticleScreen id={id} />);
    await user.click(screen.getByRole('button', { name: /^兜底，\d+ 条$/ }));
    expect(screen.getByRole('heading', { level: 2, name: '兜底' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 2, name: '经济' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^全部，\d+ 条$/ }));
    expect(screen.getByRole('heading', { level: 2, name: '经济' })).toBeInTheDocument();
  });

  it('draws what can be compared, with the same in words', () => {
    renderScreen(<ArticleScreen id={id} />);
    const chartNames = screen
      .getAllByRole('img', { name: /^(条形图|环形图)，/ })
      .map((chart) => chart.getAttribute('aria-label') ?? '');
    expect(chartNames.find((name) => name.includes('同比增长（截至三季度末）'))).toContain('同比增长7.3%');
    const counts = chartNames.find((name) => name.includes('累计，单位：家'));
    expect(counts).toMatch(/28家.*9家.*52家/);
    expect(chartNames.filter((name) => name.startsWith('环形图，占多大比例')).join()).toMatch(
      /达80%.*达到39\.47%.*达到93\.3%/,
    );
    expect(chartNames.join()).not.toContain('号线');
  });

  it('opens the evidence of a figure: hedge, remark, source, way onward', async () => {
    const { platform, user } = renderScreen(<ArticleScreen id={id} />);
    await user.click(screen.getByRole('button', { name: /基金会给的帮扶资金，21\.8万余元/ }));
    const sheet = screen.getByRole('dialog', { name: '依据' });
    expect(within(sheet).getByText(/“余”表示比这个数略多/)).toBeInTheDocument();
    expect(within(sheet).getByText(/是七户合起来的钱/)).toBeInTheDocument();
    await user.click(within(sheet).getByRole('link', { name: '看基金会帮扶' }));
    expect(platform.navigation.current()).toEqual({ page: 'programme', id: 'foundation' });
  });

  it('says how a number was written', () => {
    renderScreen(<ArticleScreen id={id} figure="nine-year-models" />);
    expect(within(screen.getByRole('dialog')).getByText(/原文写的是“两”。/)).toBeInTheDocument();
  });

  it('opens the evidence of the figure in the link, and stays closed once it is closed', async () => {
    const { user } = renderScreen(<ArticleScreen id={id} figure="nursing-homes" />);
    await user.click(within(screen.getByRole('dialog', { name: '依据' })).getByRole('button', { name: '关闭' }));
    await user.click(screen.getByRole('button', { name: /^养老，\d+ 条$/ }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says so when the link names a figure that is not there', () => {
    renderScreen(<ArticleScreen id={id} figure="no-such-figure" />);
    expect(screen.getByRole('dialog', { name: '没有找到这个数字' })).toBeInTheDocument();
  });

  it('leads back to the list when there is no such article', async () => {
    const platform = createFakePlatform({ entry: { page: 'article', id: 'gone' } });
    const { user } = renderScreen(<ArticleScreen id="gone" />, { platform });
    expect(screen.getByText('没有找到这一页')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '看全部列表' }));
    expect(platform.navigation.current()).toEqual({ page: 'news' });
  });

  it('shares the article', async () => {
    const { platform, user } = renderScreen(<ArticleScreen id={id} />);
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(platform.sharing.shared).toMatchObject([{ destination: { page: 'article', id } }]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('gives the link where the platform cannot share, copied or to be copied by hand', async () => {
    const platform = createFakePlatform();
    platform.sharing.outcome = 'unavailable';
    const { user } = renderScreen(<ArticleScreen id={id} />, { platform });
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(platform.clipboard.content).toBe(`/news/article?id=${id}`);
    expect(await screen.findByText(/链接已经复制.*press-conference/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '知道了' }));
    platform.clipboard.outcome = 'unavailable';
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(await screen.findByText(/请把这个链接发给家人.*press-conference/)).toBeInTheDocument();
  });

  it("points to WeChat's menu where only that can share", async () => {
    const platform = createFakePlatform();
    platform.sharing.startedBy = 'shareButton';
    const { user } = renderScreen(<ArticleScreen id={id} />, { platform });
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(await screen.findByText(/右上角的“···”/)).toBeInTheDocument();
  });
});
