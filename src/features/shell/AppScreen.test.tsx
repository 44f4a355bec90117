import { screen, within } from '@testing-library/react';
import { newsOf } from '@/content/news';
import { sourcesOf } from '@/content/sources';
import { createFakePlatform } from '@/platform/fake';
import { Text } from '@/ui';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { AppScreen, EvidenceLine, NotFound, useOverlays } from '.';

function figureOf(id: string) {
  const figure = newsOf('hongqiao').figures.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error(`The pack has no figure "${id}".`);
  return figure;
}

function sourceWithAddress(): string {
  const source = sourcesOf('hongqiao').find(({ url }) => url !== null);
  if (source === undefined) throw new Error('The pack has no source with an address.');
  return source.id;
}

function CallButton({ phone }: { phone: string }) {
  const { call } = useOverlays();
  return (
    <button
      onClick={() => {
        call(phone);
      }}
    >
      拨打
    </button>
  );
}

function RemoveButton({ onUndo }: { onUndo: () => void }) {
  const { showToast } = useOverlays();
  return (
    <button
      onClick={() => {
        showToast({ text: '已经移除。', action: { text: '撤销', onPress: onUndo } });
      }}
    >
      移除
    </button>
  );
}

function Failing(): never {
  throw new Error('deliberate');
}

describe.each(['normal', 'elder'] as const)('AppScreen in %s mode', (mode) => {
  it('has one first heading, a main part, help and tabs, and no accessibility violation', async () => {
    const { container } = renderScreen(
      <AppScreen tab="news" title="新闻摘要" tagline="每个数字都有依据">
        <Text>正文</Text>
      </AppScreen>,
      { mode },
    );
    expect(screen.getByRole('heading', { level: 1, name: '新闻摘要' })).toBeInTheDocument();
    expect(within(screen.getByRole('main')).getByText('正文')).toBeInTheDocument();
    expect(screen.getByText(/非政府官方应用/)).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('calls the help line with one tap', async () => {
    const { user, platform } = renderScreen(<AppScreen title="设置" />, { mode });
    await user.click(screen.getByRole('button', { name: /求助，拨打 12345/ }));
    expect(platform.dialer.dialled).toEqual(['12345']);
  });
});

describe('AppScreen', () => {
  it('switches 长辈版 and keeps it for next time', async () => {
    const { user, platform, container, unmount } = renderScreen(<AppScreen title="设置" />);
    expect(container.querySelector('.hq-mode-normal')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: /长辈版/ }));
    expect(container.querySelector('.hq-mode-elder')).not.toBeNull();
    unmount();
    const again = renderScreen(<AppScreen title="设置" />, { platform });
    expect(again.container.querySelector('.hq-mode-elder')).not.toBeNull();
  });

  it.each([
    ['full', /手机存储已满/],
    ['unavailable', /不让这个应用存东西/],
  ] as const)('says why 长辈版 was not kept when the store is %s', async (condition, sentence) => {
    const { user, platform, container } = renderScreen(<AppScreen title="设置" />);
    platform.keyValueStore.condition = condition;
    await user.click(screen.getByRole('button', { name: /长辈版/ }));
    expect(container.querySelector('.hq-mode-elder')).not.toBeNull();
    const notice = screen.getByRole('dialog', { name: '设置没有存下来' });
    expect(within(notice).getByText(sentence)).toBeInTheDocument();
  });

  it('opens with defaults where the stored appearance is damaged', () => {
    const { container } = renderScreen(<AppScreen title="设置" />, {
      stored: { appearance: '{"mode":"huge","textStep":9,' },
    });
    expect(container.querySelector('.hq-mode-normal.hq-text-step-1.hq-theme-system')).not.toBeNull();
  });

  it('shows where a fact is from, and hides the page behind the sheet', async () => {
    const figure = figureOf('home-retrofits');
    const { user, container } = renderScreen(
      <AppScreen title="文章">
        <EvidenceLine fact="适老化改造 85 户" evidence={[figure.evidence]} hedge={figure.hedge} />
      </AppScreen>,
    );
    await user.click(screen.getByRole('button', { name: /看依据 · 发布会报道 · 第8段/ }));
    const sheet = screen.getByRole('dialog', { name: '依据' });
    expect(within(sheet).getByText('适老化改造 85 户')).toBeInTheDocument();
    expect(within(sheet).getByText('正文第8段')).toBeInTheDocument();
    expect(within(sheet).getByText('仅见于一处来源')).toBeInTheDocument();
    expect(screen.queryByRole('main')).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('names a second source where there is one, and claims a single source only for a fact that has one', async () => {
    const confirmed = figureOf('gdp-growth');
    const single = figureOf('home-retrofits');
    const { user } = renderScreen(
      <AppScreen title="文章">
        <EvidenceLine fact="7.3%" evidence={[confirmed.evidence]} />
        <EvidenceLine fact="两处来源" evidence={[confirmed.evidence, single.evidence]} />
      </AppScreen>,
    );
    await user.click(screen.getByRole('button', { name: /7\.3%/ }));
    expect(screen.getByText(/同一场发布会的另一篇报道/)).toBeInTheDocument();
    expect(screen.queryByText('仅见于一处来源')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    await user.click(screen.getByRole('button', { name: /两处来源/ }));
    expect(screen.queryByText('仅见于一处来源')).not.toBeInTheDocument();
  });

  it('says inside of a sheet that a text was copied, until that was read', async () => {
    const evidence = [{ ...figureOf('gdp-growth').evidence, source: sourceWithAddress() }];
    const { user, platform } = renderScreen(
      <AppScreen title="文章">
        <EvidenceLine fact="标准" evidence={evidence} />
      </AppScreen>,
    );
    await user.click(screen.getByRole('button', { name: /标准/ }));
    await user.click(screen.getByRole('button', { name: '复制原文网址' }));
    expect(platform.clipboard.content).toMatch(/^https?:/);
    const sheet = within(screen.getByRole('dialog', { name: '依据' }));
    expect(await sheet.findByText(/^网址已经复制/)).toBeInTheDocument();
    await user.click(sheet.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/^网址已经复制/)).not.toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: '依据' })).toBeInTheDocument();
  });

  it('closes a notice over a sheet alone on Escape, and hides the sheet below it', async () => {
    const evidence = [{ ...figureOf('gdp-growth').evidence, source: sourceWithAddress() }];
    const platform = createFakePlatform();
    platform.clipboard.outcome = 'unavailable';
    const { user } = renderScreen(
      <AppScreen title="文章">
        <EvidenceLine fact="标准" evidence={evidence} />
      </AppScreen>,
      { platform },
    );
    await user.click(screen.getByRole('button', { name: /标准/ }));
    await user.click(screen.getByRole('button', { name: '复制原文网址' }));
    expect(await screen.findByRole('dialog', { name: '复制原文网址' })).toHaveFocus();
    expect(screen.queryByRole('dialog', { name: '依据' })).not.toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog', { name: '复制原文网址' })).not.toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: '依据' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('takes a toast away together with what it offers', async () => {
    const undo = jest.fn();
    const { user } = renderScreen(
      <AppScreen title="收藏">
        <RemoveButton onUndo={undo} />
      </AppScreen>,
    );
    await user.click(screen.getByRole('button', { name: '移除' }));
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: '撤销' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('explains the hedge of a figure', async () => {
    const figure = figureOf('smart-devices');
    const { user } = renderScreen(
      <AppScreen title="文章">
        <EvidenceLine fact="130余名" evidence={[figure.evidence]} hedge={figure.hedge} />
      </AppScreen>,
    );
    await user.click(screen.getByRole('button', { name: /依据/ }));
    expect(screen.getByText(/“余”表示比这个数略多/)).toBeInTheDocument();
  });

  it('shows a demo phone and never dials it', async () => {
    const { user, platform } = renderScreen(
      <AppScreen title="机构">
        <CallButton phone="demo:0001" />
      </AppScreen>,
    );
    await user.click(screen.getByRole('button', { name: '拨打' }));
    expect(platform.dialer.dialled).toEqual([]);
    const notice = await screen.findByRole('dialog', { name: '示例电话，不会拨出' });
    await user.click(within(notice).getByRole('button', { name: '知道了' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says on every screen of the demo pack that it is fictional, with the way back', async () => {
    const { user } = renderScreen(<AppScreen title="设置" />, { pack: 'demo' });
    expect(screen.getByText(/虚构的“示例区”/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '回到红桥区' }));
    expect(screen.queryByText(/虚构的“示例区”/)).not.toBeInTheDocument();
  });

  it.each([
    ['full', /手机存储已满/],
    ['unavailable', /不让这个应用存东西/],
  ] as const)(
    'says why the way back to the real pack was not kept when the store is %s',
    async (condition, sentence) => {
      const { user, platform } = renderScreen(<AppScreen title="设置" />, { pack: 'demo' });
      platform.keyValueStore.condition = condition;
      await user.click(screen.getByRole('button', { name: '回到红桥区' }));
      expect(screen.queryByText(/虚构的“示例区”/)).not.toBeInTheDocument();
      expect(within(screen.getByRole('dialog', { name: '设置没有存下来' })).getByText(sentence)).toBeInTheDocument();
    },
  );

  it('names the help line where what it is to call is no phone', async () => {
    const { user, platform } = renderScreen(
      <AppScreen title="机构">
        <CallButton phone="无" />
      </AppScreen>,
    );
    await user.click(screen.getByRole('button', { name: '拨打' }));
    expect(await screen.findByText('“无”不是能拨打的号码，请打 12345 询问。')).toBeInTheDocument();
    expect(platform.dialer.dialled).toEqual([]);
  });

  it('turns a failing screen into a sentence with a way home', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { user, platform } = renderScreen(
      <AppScreen title="文章">
        <Failing />
      </AppScreen>,
      { entry: { page: 'article', id: 'x' } },
    );
    expect(screen.getByText('请返回首页再试一次；急事请直接拨打 12345。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '返回首页' }));
    expect(platform.navigation.current()).toEqual({ page: 'news' });
    silenced.mockRestore();
  });

  it('leads from an unknown id to the list', async () => {
    const { user, platform } = renderScreen(
      <AppScreen title="机构">
        <NotFound tab="care" />
      </AppScreen>,
      { entry: { page: 'place', id: 'nowhere' } },
    );
    await user.click(screen.getByRole('button', { name: '看全部列表' }));
    expect(platform.navigation.current()).toEqual({ page: 'care' });
  });
});
