import { screen, within } from '@testing-library/react';
import { sourcesOf } from '@/content/sources';
import { createFakePlatform } from '@/platform/fake';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { AboutScreen } from './AboutScreen';

describe.each(['normal', 'elder'] as const)('AboutScreen, mode %s', (mode) => {
  it('is accessible', async () => {
    const { container } = renderScreen(<AboutScreen />, { mode });
    expect(await axe(container)).toHaveNoViolations();
  }, 30_000);
});

describe('AboutScreen', () => {
  it('says that it is not official as long as nobody has adopted it, and offers no report without a contact', () => {
    renderScreen(<AboutScreen />);
    expect(screen.getByText(/^非政府官方应用/)).toBeInTheDocument();
    const contentDate = screen.getByText('内容整理到').closest('.hq-fact-list__row');
    expect(contentDate).toHaveTextContent('2026年11月23日');
    expect(screen.queryByText('发现写错了')).not.toBeInTheDocument();
  });

  it('names the operator and how to report an error where there is one', async () => {
    const { platform, user } = renderScreen(<AboutScreen />, { pack: 'demo' });
    expect(screen.getByText('本应用由示例区民生服务中心（虚构）运营。')).toBeInTheDocument();
    expect(screen.queryByText(/^非政府官方应用/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '打 demo:9001 报错' }));
    expect(await screen.findByRole('dialog', { name: '示例电话，不会拨出' })).toBeInTheDocument();
    expect(platform.dialer.dialled).toEqual([]);
  });

  it('calls the help line, and tells its hours where they are known', async () => {
    const { platform, user } = renderScreen(<AboutScreen />);
    await user.click(screen.getByRole('button', { name: '拨打 12345，12345 政务服务便民热线' }));
    expect(platform.dialer.dialled).toEqual(['12345']);
    expect(screen.getAllByText(/^接听时间/).map((element) => element.textContent)).toEqual(['接听时间：24 小时']);
  });

  it('sets what is recorded beside what was published, with evidence', async () => {
    const { user } = renderScreen(<AboutScreen />);
    expect(screen.getByRole('img', { name: /原文 28 家 · 已收录 0 家$/ })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /^学校项目：原文 23 所 · 已查到 \d+ 所$/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^看依据 · .*养老院，28家/ }));
    expect(within(screen.getByRole('dialog')).getByText('只有总数，没有名单。')).toBeInTheDocument();
  });

  it('says in plain words that nothing leaves the phone', () => {
    renderScreen(<AboutScreen />);
    const privacy = within(screen.getByRole('list', { name: '隐私说明' }));
    expect(privacy.getByText(/不会传出去/)).toBeInTheDocument();
    expect(privacy.getByText(/没有账号/)).toBeInTheDocument();
    expect(privacy.getByText(/没有广告/)).toBeInTheDocument();
  });

  it.each(['hongqiao', 'demo'])('lists every source of %s with publisher and how sure it is', (pack) => {
    renderScreen(<AboutScreen />, { pack });
    const entries = within(screen.getByRole('list', { name: '来源列表' })).getAllByRole('listitem');
    expect(entries.map((entry) => sourcesOf(pack).find(({ title }) => within(entry).queryByText(title))?.id)).toEqual(
      sourcesOf(pack).map(({ id }) => id),
    );
  });

  it('shows a caution beside sources that are not sure, and a date that is not known as such', () => {
    renderScreen(<AboutScreen />);
    const entry = screen
      .getAllByRole('listitem')
      .find((item) => within(item).queryByText('一般做法（没有找到天津原文）') !== null);
    if (entry === undefined) throw new Error('The source is not listed.');
    expect(within(entry).getByText(/只是一般做法，办事请以街道窗口答复为准/)).toBeInTheDocument();
    expect(within(entry).getByText('日期未注明')).toBeInTheDocument();
  });

  it('filters the sources by how sure they are', async () => {
    const { user } = renderScreen(<AboutScreen />);
    const official = sourcesOf('hongqiao').filter(({ sure }) => sure === 'official');
    await user.click(screen.getByRole('button', { name: `官方页面，${String(official.length)} 条` }));
    const list = screen.getByRole('list', { name: '来源列表' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(official.length);
  });

  it('copies the address of a source, or shows it', async () => {
    const source = sourcesOf('hongqiao').find(({ id }) => id === 'jin-min-gui-2025-6');
    if (source === undefined || source.url === null) throw new Error('The source has no address.');
    const platform = createFakePlatform();
    const { user } = renderScreen(<AboutScreen />, { platform });
    await user.click(screen.getByRole('button', { name: `复制网址：${source.title}` }));
    expect(platform.clipboard.content).toBe(source.url);
    await user.click(await screen.findByRole('button', { name: '知道了' }));
    platform.clipboard.outcome = 'unavailable';
    await user.click(screen.getByRole('button', { name: `复制网址：${source.title}` }));
    expect(await screen.findByText(`没能复制。网址是：${source.url}`)).toBeInTheDocument();
  });
});
