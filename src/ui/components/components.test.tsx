import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChoiceGroup, FactList, FigureCard, List, ListItem, ListRow, Meter, TabBar, Text, Timeline } from '..';
import { axe } from '../../../test/jest/accessibility';

describe('ChoiceGroup', () => {
  it('says what is chosen and how many each choice leaves', async () => {
    const choose = jest.fn();
    const { container } = render(
      <ChoiceGroup
        label="类型"
        chosen="all"
        choices={[
          { value: 'all', text: '全部', count: 89 },
          { value: 'home', text: '养老院', count: 28 },
        ]}
        onChoose={choose}
      />,
    );
    const group = screen.getByRole('group', { name: '类型' });
    expect(within(group).getByRole('button', { name: '全部，89 条' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(within(group).getByRole('button', { name: '养老院，28 条', pressed: false }));
    expect(choose).toHaveBeenCalledWith('home');
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('FactList', () => {
  it('says that a value is not known', () => {
    render(
      <FactList
        facts={[
          { term: '地址', value: null },
          { term: '床位', value: '80 张' },
        ]}
      />,
    );
    expect(screen.getByText('未公布')).toBeInTheDocument();
    expect(screen.getByText('80 张')).toBeInTheDocument();
  });
});

describe('FigureCard', () => {
  it('is read out as one sentence with its hedge', () => {
    render(
      <FigureCard
        subject="设备"
        before=""
        number="130"
        after="余名"
        spoken="设备，130余名"
        onPress={() => undefined}
      />,
    );
    expect(screen.getByRole('button', { name: '设备，130余名。依据' })).toBeInTheDocument();
  });
});

describe('Meter', () => {
  it('says in words what its bar shows, with taro-ui’s bar inside', () => {
    const { container } = render(<Meter subject="养老院" text="原文 28 家 · 已收录 7 家" value={7} maximum={28} />);
    expect(screen.getByRole('img', { name: '养老院：原文 28 家 · 已收录 7 家' })).toBeInTheDocument();
    expect(container.querySelector('.at-progress__outer-inner-background')).toHaveStyle({ width: '25%' });
  });

  it('draws no bar without a whole', () => {
    const { container } = render(<Meter subject="养老院" text="已收录 7 家" value={7} maximum={null} />);
    expect(container.querySelector('.at-progress')).toBeNull();
  });
});

describe('Timeline', () => {
  it('renders taro-ui’s timeline with real HTML elements', () => {
    const { container } = render(
      <Timeline entries={[{ title: '2023年1月', content: ['计划 9 月招生'], tone: 'late' }]} />,
    );
    expect(container.querySelectorAll('.at-timeline-item--red')).toHaveLength(1);
    expect(screen.getByText('计划 9 月招生')).toBeInTheDocument();
  });
});

describe('TabBar and List', () => {
  it('mark the page that is open and announce rows as links', async () => {
    const select = jest.fn();
    const { container } = render(
      <>
        <TabBar
          items={[
            { name: 'news', text: '新闻', icon: 'news', href: '/news' },
            { name: 'care', text: '养老', icon: 'care', href: '/care' },
          ]}
          current="news"
          onSelect={select}
        />
        <List label="文章">
          <ListItem>
            <ListRow href="/news/article?id=a" onPress={() => undefined}>
              <Text>发布会</Text>
            </ListRow>
          </ListItem>
        </List>
      </>,
    );
    const bar = screen.getByRole('navigation', { name: '主要页面' });
    expect(within(bar).getByRole('link', { name: '新闻' })).toHaveAttribute('aria-current', 'page');
    await userEvent.click(within(bar).getByRole('link', { name: '养老' }));
    expect(select).toHaveBeenCalledWith('care');
    expect(within(screen.getByRole('list', { name: '文章' })).getByRole('link', { name: '发布会' })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});
