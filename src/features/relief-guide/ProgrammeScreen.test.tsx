import { screen, within } from '@testing-library/react';
import { reliefOf } from '@/content/relief';
import { createFakePlatform } from '@/platform/fake';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { ProgrammeScreen } from './ProgrammeScreen';

const allProgrammes = ['hongqiao', 'demo'].flatMap((pack) =>
  reliefOf(pack).programmes.map((programme) => ({ pack, id: programme.id, programme })),
);
const dueBanner = '标准可能已调整，请打 12345 核实。';

describe.each(['normal', 'elder'] as const)('ProgrammeScreen, mode %s', (mode) => {
  it.each([
    ['hongqiao', 'minimum-living-allowance'],
    ['hongqiao', 'old-age-allowance'],
    ['demo', 'demo-living-allowance'],
  ])(
    'is accessible: %s %s',
    async (pack, id) => {
      const { container } = renderScreen(<ProgrammeScreen id={id} />, { mode, pack });
      expect(await axe(container)).toHaveNoViolations();
    },
    60_000,
  );
});

describe.each(allProgrammes)('programme $id of $pack', ({ pack, id, programme }) => {
  it('shows every sentence with its evidence, and every blank as one', () => {
    renderScreen(<ProgrammeScreen id={id} />, { pack });
    expect(screen.getByRole('heading', { level: 1, name: programme.name })).toBeInTheDocument();
    const labels = screen
      .getAllByRole('button', { name: /^看依据 · / })
      .map((button) => button.getAttribute('aria-label') ?? '');
    const conditions = programme.conditions === 'unpublished' ? [] : programme.conditions;
    const sentences = [conditions, programme.documents, programme.where, programme.steps, programme.remarks].flat();
    for (const { text } of sentences) {
      expect(screen.getAllByText((shown) => shown.endsWith(text)).length).toBeGreaterThan(0);
      expect(labels.some((label) => label.includes(text))).toBe(true);
    }
    for (const blank of programme.unknown) expect(screen.getByText(blank)).toBeInTheDocument();
    const blanks = [programme.documents, programme.where, programme.steps].filter((part) => part.length === 0);
    expect(screen.queryAllByText('未公布。请打 12345，或者到街道窗口问。')).toHaveLength(blanks.length);
    expect(screen.getByText(/不是审批结果.*由街道窗口审核/)).toBeInTheDocument();
  });

  it('says of every condition who decides it, or that none was published', () => {
    renderScreen(<ProgrammeScreen id={id} />, { pack });
    if (programme.conditions === 'unpublished') {
      expect(screen.getByText('条件未公布')).toBeInTheDocument();
      expect(screen.getByText(/这里不猜。请打 12345/)).toBeInTheDocument();
      return;
    }
    const items = within(screen.getByRole('list', { name: '谁可以申请' })).getAllByRole('listitem');
    expect(items.map((item) => within(item).queryByText('由街道窗口审核') !== null)).toEqual(
      programme.conditions.map(({ decidedBy }) => decidedBy === 'window'),
    );
  });
});

describe('ProgrammeScreen', () => {
  it.each([
    ['2026-08-31', false],
    ['2026-11-23', true],
  ])('on %s says of the standard of 1045 that it may have changed: %s', (today, mayHaveChanged) => {
    renderScreen(<ProgrammeScreen id="minimum-living-allowance" />, { today });
    expect(screen.queryAllByText(dueBanner)).toHaveLength(mayHaveChanged ? 1 : 0);
    const name = `天津城乡低保标准，每人每月1045元，2025年9月1日起执行${mayHaveChanged ? '，标准可能已调整' : ''}。依据`;
    expect(screen.getByRole('button', { name })).toBeInTheDocument();
  });

  it('folds past standards until somebody opens them', async () => {
    const { user } = renderScreen(<ProgrammeScreen id="minimum-living-allowance" />);
    expect(screen.queryByRole('button', { name: /1010元/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '以前的标准', expanded: false }));
    expect(
      screen.getByRole('button', { name: /每人每月1010元，从哪天起未公布，到2025年8月31日为止/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /每人每月920元，2018年4月起执行，到2019年3月为止/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '以前的标准', expanded: true }));
    expect(screen.queryByRole('button', { name: /1010元/ })).not.toBeInTheDocument();
  });

  it('says from when a future standard holds, and shows it as current from that day', () => {
    const { unmount } = renderScreen(<ProgrammeScreen id="demo-living-allowance" />, { pack: 'demo' });
    expect(screen.getByRole('heading', { level: 3, name: '以后的标准' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /每人每月1222元，2027年1月1日起才执行/ })).toBeInTheDocument();
    unmount();
    renderScreen(<ProgrammeScreen id="demo-living-allowance" />, { pack: 'demo', today: '2027-01-01' });
    expect(screen.queryByRole('heading', { name: '以后的标准' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /每人每月1222元，2027年1月1日起执行/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /1111元/ })).not.toBeInTheDocument();
  });

  it('opens the evidence of an amount', async () => {
    const { user } = renderScreen(<ProgrammeScreen id="minimum-living-allowance" />);
    await user.click(screen.getByRole('button', { name: /每人每月1045元/ }));
    expect(within(screen.getByRole('dialog', { name: '依据' })).getByText(/津民规〔2025〕6号/)).toBeInTheDocument();
  });

  it('keeps hedges and cautions in sight', () => {
    renderScreen(<ProgrammeScreen id="home-retrofit" />);
    expect(screen.getByRole('button', { name: /每户平均3500元/ })).toBeInTheDocument();
    expect(screen.getAllByText('来源较早，可能已经调整，办事请以街道窗口答复为准。').length).toBeGreaterThan(0);
  });

  it('says of the 1.5 times of 低保边缘 that the window answers', () => {
    renderScreen(<ProgrammeScreen id="minimum-living-edge" />);
    expect(screen.getByText(/低保标准的 1\.5 倍/)).toHaveTextContent('以窗口答复为准');
    expect(screen.getByText('只是一般做法，办事请以街道窗口答复为准。')).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('1567');
  });

  it('shows no amount of the old-age allowance, only how many receive it', () => {
    const { container } = renderScreen(<ProgrammeScreen id="old-age-allowance" />);
    expect(screen.getByText(/现在的金额未公布/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /领高龄津贴的老人，16600余名。依据/ })).toBeInTheDocument();
    expect(container).not.toHaveTextContent(/\d+\s*元/);
  });

  it.each([
    ['2025-11-27', 0],
    ['2025-11-28', 1],
  ])('on %s doubts a page whose date has passed: %s', (today, banners) => {
    renderScreen(<ProgrammeScreen id="relief-insurance" />, { today });
    expect(screen.queryAllByText('这一页可能已经有变化，请打 12345 核实。')).toHaveLength(banners);
  });

  it('leads from a figure to its article', async () => {
    const { platform, user } = renderScreen(<ProgrammeScreen id="foundation" />);
    await user.click(screen.getByRole('button', { name: /21\.8万余元。依据/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('link', { name: '看这条新闻' }));
    expect(platform.navigation.current()).toMatchObject({ page: 'article', figure: 'foundation-amount' });
  });

  it('calls and shares at the end', async () => {
    const { platform, user } = renderScreen(<ProgrammeScreen id="medical" />);
    await user.click(screen.getByRole('button', { name: '拨打 12345 问医疗救助' }));
    expect(platform.dialer.dialled).toEqual(['12345']);
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(platform.sharing.shared).toMatchObject([{ destination: { page: 'programme', id: 'medical' } }]);
  });

  it('gives the link to copy by hand where nothing else works', async () => {
    const platform = createFakePlatform();
    platform.sharing.outcome = 'unavailable';
    platform.clipboard.outcome = 'unavailable';
    const { user } = renderScreen(<ProgrammeScreen id="medical" />, { platform });
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(await screen.findByText(/请把这个链接发给家人.*id=medical/)).toBeInTheDocument();
  });

  it('leads back to the list when there is no such programme', async () => {
    const platform = createFakePlatform({ entry: { page: 'programme', id: 'gone' } });
    const { user } = renderScreen(<ProgrammeScreen id="gone" />, { platform });
    expect(screen.getByText('没有找到这一页')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '看全部列表' }));
    expect(platform.navigation.current()).toEqual({ page: 'relief' });
  });
});
