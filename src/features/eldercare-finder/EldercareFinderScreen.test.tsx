import { act, screen, within } from '@testing-library/react';
import { careOf } from '@/content/care';
import { districtOf } from '@/content/district';
import { worthOf } from '@/domain/care';
import type { Place } from '@/domain/entities/pack';
import { AppScreen } from '@/features/shell';
import { aKind, aLead, aPlace, aPlaceholder, aStreet } from '../../../test/builders/place-builder';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen, type RenderScreenOptions } from '../../../test/rendering/render-screen';
import { EldercareFinder, EldercareFinderScreen } from './EldercareFinderScreen';

const kinds = [aKind(), aKind({ id: 'dayCareCentre', name: '日间照料中心', isNot: '晚上不留宿。' })];
const streets = [aStreet(), aStreet({ code: '000000002', name: '示例海棠街道' })];

/** The finder on invented records. */
function renderFinder(places: Place[], options: RenderScreenOptions = {}) {
  const { helpLine } = districtOf('demo');
  return renderScreen(
    <AppScreen title="养老服务">
      <EldercareFinder
        care={{ kinds, places, services: [] }}
        figures={[]}
        district={{ name: '示例区', streets, helpLine }}
      />
    </AppScreen>,
    { pack: 'demo', ...options },
  );
}

const rowsOf = (list: string) => within(screen.getByRole('list', { name: list })).getAllByRole('listitem');
const choice = (group: string, name: string | RegExp) =>
  within(screen.getByRole('group', { name: group })).getByRole('button', { name });
const demoPlaces = careOf('demo').places;
const isListed = (place: Place) => worthOf(place) !== 'lead';

describe.each(['normal', 'elder'] as const)('the finder in %s mode', (mode) => {
  it.each(['hongqiao', 'demo'])('is accessible on %s', async (pack) => {
    const { container } = renderScreen(<EldercareFinderScreen />, { pack, mode });
    expect(screen.getByRole('heading', { level: 1, name: '养老服务' })).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('on 红桥区', () => {
  it('says that 0 of 28, 9 and 52 are in the list, and why', () => {
    renderScreen(<EldercareFinderScreen />);
    for (const measure of [
      '养老院：原文 28 家 · 已收录 0 家',
      '街级综合养老服务中心：原文 9 家 · 已收录 0 家',
      '日间照料中心：原文 52 家 · 已收录 0 家',
    ]) {
      expect(screen.getByRole('img', { name: measure })).toBeInTheDocument();
    }
    expect(screen.getByText('另有未核实线索 2 条，不算在内。')).toBeInTheDocument();
    expect(screen.getByText('另有待核实 9 处，不算在内。')).toBeInTheDocument();
    expect(screen.getByText(/公开资料里只查到数量/)).toBeInTheDocument();
  });

  it('has a help line for what the list does not have', async () => {
    const { user, platform } = renderScreen(<EldercareFinderScreen />);
    await user.click(screen.getByRole('button', { name: '打 12345 问一问' }));
    expect(platform.dialer.dialled).toEqual(['12345']);
  });

  it('opens the evidence of a count in one tap', async () => {
    const { user } = renderScreen(<EldercareFinderScreen />);
    await user.click(screen.getByRole('button', { name: /^看依据 · .*全区建成的养老院，28家/ }));
    expect(within(screen.getByRole('dialog')).getByText('正文第8段')).toBeInTheDocument();
  });

  it('lists the nine placeholders as unverified and nameless, with nothing to call', () => {
    renderScreen(<EldercareFinderScreen />);
    const rows = rowsOf('地点');
    expect(rows).toHaveLength(9);
    for (const row of rows) {
      expect(within(row).getByText(/街道.*（名称未公布）$/)).toBeInTheDocument();
      expect(within(row).getByText('待核实')).toBeInTheDocument();
      expect(within(row).getByText('地址未公布')).toBeInTheDocument();
      expect(within(row).getByText('电话未公布')).toBeInTheDocument();
      expect(within(row).queryByRole('button', { name: /打电话/ })).not.toBeInTheDocument();
    }
    expect(screen.getByText('共 9 处：已核实 0 处，待核实 9 处。')).toBeInTheDocument();
  });

  it('keeps the two leads apart, with their caution and nothing to call', () => {
    renderScreen(<EldercareFinderScreen />);
    const rows = rowsOf('未核实的线索');
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(within(row).getByRole('link')).toHaveTextContent('未核实线索');
      expect(within(row).queryByRole('button', { name: /打电话/ })).not.toBeInTheDocument();
    }
    expect(screen.getByText('只是线索，没有核实，去之前请先打热线问清楚。')).toBeInTheDocument();
  });

  it('shows what is counted in every street', async () => {
    const { user } = renderScreen(<EldercareFinderScreen />);
    await user.click(screen.getByRole('button', { name: '看各街道收录了多少' }));
    const sheet = within(screen.getByRole('dialog', { name: '各街道收录了多少' }));
    expect(sheet.getByText('西沽街道')).toBeInTheDocument();
    expect(sheet.getAllByText(/^已收录 0 处 · 待核实 1 处/)).toHaveLength(9);
    await user.click(sheet.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('opens filtered to the kind that a figure of the news names', () => {
    renderScreen(<EldercareFinderScreen />, { entry: { page: 'care', kind: 'nursingHome' } });
    expect(choice('类别', '养老院，0 条')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('heading', { name: '没有符合条件的地方' })).toBeInTheDocument();
    expect(rowsOf('未核实的线索')).toHaveLength(2);
  });
});

describe('a kind that is handed over', () => {
  it('replaces the filter of a tab that is open already', async () => {
    const { user, platform } = renderScreen(<EldercareFinderScreen />, { pack: 'demo' });
    await user.click(choice('街道', /^示例海棠街道/));
    await act(async () => {
      await platform.navigation.open({ page: 'care', kind: 'dayCareCentre' });
    });
    const expected = demoPlaces.filter((place) => place.kind === 'dayCareCentre' && isListed(place)).length;
    expect(choice('类别', `日间照料中心，${expected} 条`)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(new RegExp(`^共 ${expected} 处`))).toBeInTheDocument();
    expect(choice('街道', `不限街道，${expected} 条`)).toHaveAttribute('aria-pressed', 'true');
  });

  it('is ignored when the pack has no such kind', () => {
    renderScreen(<EldercareFinderScreen />, { pack: 'demo', entry: { page: 'care', kind: 'hotel' } });
    const all = demoPlaces.filter(isListed).length;
    expect(choice('类别', `不限类别，${all} 条`)).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('filters', () => {
  const places = [
    aPlace({ id: 'a', name: '示例·甲' }),
    aPlace({ id: 'b', name: '示例·乙', kind: 'dayCareCentre', street: '000000002' }),
    aPlace({ id: 'c', name: '示例·丙', street: null }),
  ];

  it('promise with each choice what it brings', async () => {
    const { user } = renderFinder(places);
    await user.click(choice('类别', '养老院，2 条'));
    expect(screen.getByText('共 2 处，都已核实。')).toBeInTheDocument();
    expect(choice('街道', '示例海棠街道，0 条')).toBeInTheDocument();
    await user.click(choice('街道', '街道未公布，1 条'));
    expect(rowsOf('地点').map((row) => within(row).getByRole('link').textContent)).toEqual([
      expect.stringContaining('示例·丙'),
    ]);
  });

  it('say how many there are, in one place that stays, so that a change is read out', async () => {
    const { user } = renderFinder(places);
    const count = within(screen.getByRole('main')).getByRole('status');
    expect(count).toHaveTextContent(/^共 3 处，都已核实。$/);
    await user.click(choice('类别', '养老院，2 条'));
    expect(within(screen.getByRole('main')).getByRole('status')).toBe(count);
    expect(count).toHaveTextContent(/^共 2 处，都已核实。$/);
    await user.click(choice('街道', '示例海棠街道，0 条'));
    expect(within(screen.getByRole('main')).getByRole('status')).toBe(count);
    expect(count).toHaveTextContent(/^共 0 处。$/);
  });

  it('say what the chosen kind is and is not', async () => {
    const { user } = renderFinder(places);
    const isNot = '请注意：晚上不留宿。';
    expect(screen.getAllByText(isNot)).toHaveLength(1);
    await user.click(choice('类别', '日间照料中心，1 条'));
    expect(screen.getAllByText(isNot)).toHaveLength(2);
  });

  it('that leave nothing can be given up one at a time', async () => {
    const { user } = renderFinder(places);
    await user.click(choice('类别', '养老院，2 条'));
    await user.click(choice('街道', '示例海棠街道，0 条'));
    expect(screen.getByText('共 0 处。')).toBeInTheDocument();
    expect(screen.getByText(/您选的是“养老院”和“示例海棠街道”，名单里一处也没有。/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '不限街道，有 2 处' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '不限类别，有 1 处' }));
    expect(rowsOf('地点')).toHaveLength(1);
    expect(choice('街道', '示例海棠街道，1 条')).toHaveAttribute('aria-pressed', 'true');
  });

  it('have nothing to give up in an empty pack', () => {
    renderFinder([]);
    expect(screen.getByText('名单里还没有一处地方。可以打 12345 问。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^不限.*有/ })).not.toBeInTheDocument();
  });
});

describe('the list', () => {
  it('calls in one tap, apart from the link to the page', async () => {
    const { user, platform } = renderFinder([aPlace({ phones: ['022-12345678'] })]);
    const [row] = rowsOf('地点');
    await user.click(
      within(row as HTMLElement).getByRole('button', { name: /^打电话，拨打 022-12345678，示例·月季养老院/ }),
    );
    expect(platform.dialer.dialled).toEqual(['02212345678']);
    expect(platform.navigation.current()).toEqual({ page: 'news' });
    const link = within(row as HTMLElement).getByRole('link');
    expect(link).toHaveAttribute('href', '/care/place?id=example-home');
    expect(within(link).queryByRole('button')).not.toBeInTheDocument();
    await user.click(link);
    expect(platform.navigation.current()).toEqual({ page: 'place', id: 'example-home' });
  });

  it.each([
    ['2026-11-20', '2026年11月20日核对过'],
    ['2026-01-10', '2026年1月10日核对过，已过半年，去之前先打电话问'],
    ['2025-01-10', '2025年1月10日核对过，已超过一年，可能有变'],
    [null, '没有核对过的记录'],
  ])('says how fresh a record of %s is', (lastChecked, words) => {
    renderFinder([aPlace({ lastChecked })], { today: '2026-11-23' });
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('shows the caution of a second-hand source beside the place', () => {
    const place = aPlace();
    renderFinder([{ ...place, evidence: place.evidence.map((evidence) => ({ ...evidence, sure: 'press' })) }]);
    expect(within(rowsOf('地点')[0] as HTMLElement).getByText(/来自媒体报道/)).toBeInTheDocument();
  });

  it('never mixes placeholders or leads in front of verified places', () => {
    renderFinder([aLead({ phones: ['022-12345678'] }), aPlaceholder(), aPlace()]);
    expect(rowsOf('地点').map((row) => within(row).queryByText('待核实') !== null)).toEqual([false, true]);
    const [lead] = rowsOf('未核实的线索');
    expect(within(lead as HTMLElement).queryByRole('button', { name: /打电话|022/ })).not.toBeInTheDocument();
  });

  it('shows twenty at a time, until all are there', async () => {
    const places = Array.from({ length: 45 }, (_, index) => aPlace({ id: `place-${index}` }));
    const { user } = renderFinder(places);
    expect(rowsOf('地点')).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: '再看 20 个' }));
    expect(rowsOf('地点')).toHaveLength(40);
    expect(screen.getByText('已显示 40 个，共 45 个')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '再看 5 个' }));
    expect(rowsOf('地点')).toHaveLength(45);
    expect(screen.queryByRole('button', { name: /^再看/ })).not.toBeInTheDocument();
  });

  it('starts anew with another filter', async () => {
    const places = Array.from({ length: 45 }, (_, index) => aPlace({ id: `place-${index}` }));
    const { user } = renderFinder(places);
    await user.click(screen.getByRole('button', { name: '再看 20 个' }));
    await user.click(choice('类别', '养老院，45 条'));
    expect(rowsOf('地点')).toHaveLength(20);
  });
});

describe('on 示例区', () => {
  it('counts out of the data', () => {
    renderScreen(<EldercareFinderScreen />, { pack: 'demo' });
    const counted = demoPlaces.filter((place) => place.kind === 'nursingHome' && worthOf(place) === 'counted').length;
    expect(screen.getByRole('img', { name: `养老院：原文 28 家 · 已收录 ${counted} 家` })).toBeInTheDocument();
    const leads = demoPlaces.filter((place) => worthOf(place) === 'lead');
    expect(rowsOf('未核实的线索')).toHaveLength(leads.length);
    expect(screen.queryByText(/公开资料里只查到数量/)).not.toBeInTheDocument();
  });

  it('forgets a filter when the pack is changed, which has other streets', async () => {
    const { user } = renderScreen(<EldercareFinderScreen />, { pack: 'demo' });
    await user.click(choice('街道', /^示例海棠街道/));
    await user.click(screen.getByRole('button', { name: '回到红桥区' }));
    expect(choice('街道', '不限街道，9 条')).toHaveAttribute('aria-pressed', 'true');
  });
});
