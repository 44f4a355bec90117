import { screen, within } from '@testing-library/react';
import { reliefOf } from '@/content/relief';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { ReliefGuideScreen } from './ReliefGuideScreen';

const cards = () => within(screen.getByRole('list', { name: '能申请什么' })).getAllByRole('listitem');
const cardOf = (name: string) => {
  const card = cards().find((candidate) => within(candidate).queryByText(name) !== null);
  if (card === undefined) throw new Error(`The list shows no programme "${name}".`);
  return card;
};
const evidenceLabels = () =>
  screen.getAllByRole('button', { name: /^看依据 · / }).map((button) => button.getAttribute('aria-label') ?? '');

describe.each(['normal', 'elder'] as const)('ReliefGuideScreen, mode %s', (mode) => {
  it.each(['hongqiao', 'demo'])(
    'is accessible with the pack %s',
    async (pack) => {
      const { container } = renderScreen(<ReliefGuideScreen />, { mode, pack });
      expect(await axe(container)).toHaveNoViolations();
    },
    60_000,
  );
});

describe.each(['hongqiao', 'demo'])('ReliefGuideScreen with the pack %s', (pack) => {
  const relief = reliefOf(pack);

  it('begins with the emergency and the calls that help now', async () => {
    const { platform, user } = renderScreen(<ReliefGuideScreen />, { pack });
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('现在就有急难？');
    const calls = within(screen.getByRole('list', { name: '现在就有急难？' })).getAllByRole('button');
    for (const call of calls) await user.click(call);
    expect(platform.dialer.dialled).toEqual(['120', '110', '119', '12345']);
  });

  it('shows emergency remarks and rights, each with evidence one tap away', () => {
    renderScreen(<ReliefGuideScreen />, { pack });
    const labels = evidenceLabels();
    for (const { text } of [...relief.emergency, ...relief.rights]) {
      expect(screen.getByText((shown) => shown.endsWith(text))).toBeInTheDocument();
      expect(labels.some((label) => label.includes(text))).toBe(true);
    }
  });

  it('lists every programme with its summary and whether conditions were published', () => {
    renderScreen(<ReliefGuideScreen />, { pack });
    expect(cards()).toHaveLength(relief.programmes.length);
    for (const { name, summary, conditions } of relief.programmes) {
      const card = within(cardOf(name));
      expect(card.getByText(summary)).toBeInTheDocument();
      expect(card.getByText(conditions === 'unpublished' ? '条件未公布' : '条件已公布')).toBeInTheDocument();
    }
  });

  it('says that the window decides', () => {
    renderScreen(<ReliefGuideScreen />, { pack });
    expect(screen.getByText(/不是审批结果.*由街道窗口审核/)).toBeInTheDocument();
  });
});

describe('ReliefGuideScreen', () => {
  it('leaves the programmes for one situation, and all again', async () => {
    const { user } = renderScreen(<ReliefGuideScreen />);
    const { programmes } = reliefOf('hongqiao');
    const forHousing = programmes.filter(({ situations }) => situations.includes('housing'));
    await user.click(screen.getByRole('button', { name: `住房有困难，${forHousing.length} 条` }));
    expect(cards()).toHaveLength(forHousing.length);
    for (const { name } of forHousing) expect(cardOf(name)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: `全部，${programmes.length} 条` }));
    expect(cards()).toHaveLength(programmes.length);
  });

  it('says how many there are, in one place that stays, so that a change is read out', async () => {
    const { user } = renderScreen(<ReliefGuideScreen />);
    const { programmes } = reliefOf('hongqiao');
    const forHousing = programmes.filter(({ situations }) => situations.includes('housing'));
    const count = within(screen.getByRole('main')).getByRole('status');
    expect(count).toHaveTextContent(`共 ${programmes.length} 项`);
    await user.click(screen.getByRole('button', { name: `住房有困难，${forHousing.length} 条` }));
    expect(within(screen.getByRole('main')).getByRole('status')).toBe(count);
    expect(count).toHaveTextContent(new RegExp(`^共 ${forHousing.length} 项$`));
  });

  it.each([
    ['2026-08-31', false],
    ['2026-11-23', true],
  ])('on %s the standard of 1045 may have changed: %s', (today, mayHaveChanged) => {
    renderScreen(<ReliefGuideScreen />, { today });
    const card = within(cardOf('最低生活保障'));
    expect(card.getByText('天津城乡低保标准：每人每月1045元')).toBeInTheDocument();
    expect(card.queryAllByText('标准可能已调整')).toHaveLength(mayHaveChanged ? 1 : 0);
  });

  it('hints at no amount that is past or not yet in force', () => {
    renderScreen(<ReliefGuideScreen />, { pack: 'demo', today: '2026-11-23' });
    const card = within(cardOf('示例生活补助'));
    expect(card.getByText('示例生活补助标准：每人每月1111元')).toBeInTheDocument();
    expect(card.queryByText(/1222|1011/)).not.toBeInTheDocument();
  });

  it('shows no amount of the old-age allowance', () => {
    renderScreen(<ReliefGuideScreen />);
    const card = cardOf('高龄津贴');
    expect(within(card).getByText('金额：未公布')).toBeInTheDocument();
    expect(card).not.toHaveTextContent(/\d+\s*元/);
  });

  it('shows the caution of a programme that rests on a reprint', () => {
    renderScreen(<ReliefGuideScreen />);
    expect(
      within(cardOf('老年助餐')).getByText('来自文件转载，没有读到原文，办事请以街道窗口答复为准。'),
    ).toBeInTheDocument();
  });

  it('opens a programme', async () => {
    const { platform, user } = renderScreen(<ReliefGuideScreen />);
    const link = within(cardOf('高龄津贴')).getByRole('link');
    expect(link).toHaveAttribute('href', '/relief/programme?id=old-age-allowance');
    await user.click(link);
    expect(platform.navigation.current()).toEqual({ page: 'programme', id: 'old-age-allowance' });
  });
});
