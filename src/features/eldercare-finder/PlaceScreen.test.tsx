import { screen, within } from '@testing-library/react';
import { careOf } from '@/content/care';
import { districtOf } from '@/content/district';
import type { Place } from '@/domain/entities/pack';
import { AppScreen } from '@/features/shell';
import { createFakePlatform } from '@/platform/fake';
import { aKind, aLead, aPlace, aPlaceholder, aStreet } from '../../../test/builders/place-builder';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen, type RenderScreenOptions } from '../../../test/rendering/render-screen';
import { PlaceDetails, PlaceScreen } from './PlaceScreen';

const names = {
  kinds: [aKind(), aKind({ id: 'streetCareComplex', name: '街级综合养老服务中心' })],
  streets: [aStreet()],
};
const services = [
  { id: 'long-stay', name: '长期住养' },
  { id: 'meals', name: '助餐送餐' },
];

/** An invented place's page. */
function renderPlace(place: Place, options: RenderScreenOptions = {}) {
  return renderScreen(
    <AppScreen title={place.name ?? '无名'}>
      <PlaceDetails place={place} names={names} services={services} helpLine={districtOf('demo').helpLine} />
    </AppScreen>,
    { pack: 'demo', entry: { page: 'place', id: place.id }, ...options },
  );
}

/** The words below a term of the list of facts. */
const factOf = (term: string) => screen.getByText(term).parentElement?.parentElement;

describe.each(['normal', 'elder'] as const)('a place in %s mode', (mode) => {
  it('reads the number out first, and calls it in one tap', async () => {
    const { user, platform } = renderPlace(aPlace({ phones: ['022-12345678'] }), { mode });
    const main = screen.getByRole('main');
    const order = ['022-12345678', '已核实：有注明日期的来源写明有这一家。', '地址', '示例芦苇街道示例月季路1号'];
    const positions = order.map((words) => main.textContent.indexOf(words));
    expect(positions.every((position) => position >= 0)).toBe(true);
    expect([...positions].sort((a, b) => a - b)).toEqual(positions);
    await user.click(screen.getByRole('button', { name: '打电话，拨打 022-12345678，示例·月季养老院' }));
    expect(platform.dialer.dialled).toEqual(['02212345678']);
  });

  it.each(['demo-nursing-home-01', 'demo-nursing-home-17'])('is accessible: %s of 示例区', async (id) => {
    const { container } = renderScreen(<PlaceScreen id={id} />, { pack: 'demo', mode });
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each(careOf('hongqiao').places.map(({ id }) => id))('is accessible: %s of 红桥区', async (id) => {
    const { container } = renderScreen(<PlaceScreen id={id} />, { mode });
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('the facts', () => {
  it('are all there', () => {
    renderPlace(aPlace({ note: '示例：要带身份证。' }), { today: '2026-11-23' });
    expect(factOf('地址')).toHaveTextContent('示例芦苇街道示例月季路1号');
    expect(factOf('街道')).toHaveTextContent('示例芦苇街道');
    expect(factOf('电话')).toHaveTextContent('示例电话 7001');
    expect(factOf('开放时间')).toHaveTextContent('周一至周五 08:00–17:30');
    expect(factOf('服务')).toHaveTextContent('长期住养、助餐送餐');
    expect(factOf('收费')).toHaveTextContent('3000 至 4500 元/月');
    expect(factOf('床位')).toHaveTextContent('120 张');
    expect(factOf('空床')).toHaveTextContent('6 张（2026年11月1日的数）');
    expect(factOf('进门台阶')).toHaveTextContent('不用上台阶');
    expect(factOf('说明')).toHaveTextContent('示例：要带身份证。');
    expect(factOf('最近核对')).toHaveTextContent('2026年11月20日核对过');
  });

  it('say so where they are not known', () => {
    renderPlace(aPlaceholder({ street: null }));
    const terms = ['地址', '街道', '地图位置', '电话', '开放时间', '服务', '收费', '床位', '空床', '进门台阶'];
    for (const term of terms) expect(factOf(term)).toHaveTextContent('未公布');
    expect(factOf('最近核对')).toHaveTextContent('没有核对过的记录');
  });

  it('show a no as a no', () => {
    renderPlace(
      aPlace({ stepFree: false, freeBeds: { count: 0, asOf: '2026-11-01' }, fee: { min: 10, max: 10, unit: '元/餐' } }),
    );
    expect(factOf('进门台阶')).toHaveTextContent('要上台阶');
    expect(factOf('空床')).toHaveTextContent('0 张（2026年11月1日的数）');
    expect(factOf('收费')).toHaveTextContent('10 元/餐');
  });

  it('have a button for every further number', async () => {
    const { user, platform } = renderPlace(aPlace({ phones: ['022-12345678', '13800000000'] }));
    await user.click(screen.getByRole('button', { name: '打 13800000000' }));
    expect(platform.dialer.dialled).toEqual(['13800000000']);
  });

  it('say what the place is and is not', () => {
    renderPlace(aPlace());
    expect(screen.getByText('可以长期住的地方。')).toBeInTheDocument();
    expect(screen.getByText('请注意：不是医院。')).toBeInTheDocument();
  });

  it('open their evidence in one tap', async () => {
    const { user } = renderPlace(aPlace());
    await user.click(screen.getByRole('button', { name: /^看依据 · .*示例·月季养老院/ }));
    expect(screen.getByRole('dialog', { name: '依据' })).toBeInTheDocument();
  });
});

describe('doubt', () => {
  it('warns of a record that nobody has checked for a year', () => {
    renderPlace(aPlace({ lastChecked: '2025-11-01' }), { today: '2026-11-23' });
    expect(screen.getByText(/这一条已超过一年没有核对/)).toBeInTheDocument();
  });

  it('shows the caution of a second-hand source', () => {
    const place = aPlace();
    renderPlace({ ...place, evidence: place.evidence.map((evidence) => ({ ...evidence, sure: 'mirror' })) });
    expect(screen.getByText(/来自网页转载/)).toBeInTheDocument();
  });

  it('says what to do instead where nothing but the street is known', async () => {
    const { user, platform } = renderPlace(aPlaceholder());
    expect(screen.getByText(/^待核实：/)).toBeInTheDocument();
    expect(screen.getByText(/我住在示例芦苇街道，想问街级综合养老服务中心在哪里/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '打 12345 问一问' }));
    expect(platform.dialer.dialled).toEqual(['12345']);
  });

  it('says what to do instead where the number of a verified place is missing', () => {
    renderPlace(aPlace({ phones: [] }));
    expect(screen.getByText('这一家的电话没有公布。可以打 12345 问。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '打 12345 问一问' })).toBeInTheDocument();
  });

  it('lets nobody call or walk to a lead', () => {
    const { position } = aPlace();
    renderPlace(aLead({ phones: ['022-12345678'], position }));
    expect(screen.getByText('只是线索，没有核实，去之前请先打热线问清楚。')).toBeInTheDocument();
    expect(factOf('电话')).toHaveTextContent('号码没有核实，请不要直接拨打。');
    expect(factOf('地图位置')).toHaveTextContent('位置没有核实，请不要直接过去。');
    expect(screen.queryByRole('button', { name: /022-12345678/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '在地图上看' })).not.toBeInTheDocument();
    expect(screen.queryByText(/^已核实/)).not.toBeInTheDocument();
  });
});

describe('the map', () => {
  it('is chosen by the person where there are several', async () => {
    const place = aPlace();
    const { user, platform } = renderPlace(place);
    await user.click(screen.getByRole('button', { name: '在地图上看' }));
    const sheet = within(screen.getByRole('dialog', { name: '用哪个地图看' }));
    await user.click(sheet.getByRole('button', { name: '百度地图' }));
    expect(platform.mapOpener.opened.map(({ place, choice }) => [place, choice.label])).toEqual([
      [{ name: place.name, address: place.address, position: place.position }, '百度地图'],
    ]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('gives the address when it does not open', async () => {
    const platform = createFakePlatform();
    platform.mapOpener.outcome = 'unavailable';
    const { user } = renderPlace(aPlace(), { platform });
    await user.click(screen.getByRole('button', { name: '在地图上看' }));
    await user.click(screen.getByRole('button', { name: '高德地图' }));
    expect(await screen.findByRole('dialog', { name: '这里打不开地图' })).toHaveTextContent(
      '示例芦苇街道示例月季路1号',
    );
  });

  it('opens at once where the platform has its own', async () => {
    const platform = createFakePlatform();
    platform.mapOpener.choices = () => [];
    const { user } = renderPlace(aPlace({ address: null }), { platform });
    await user.click(screen.getByRole('button', { name: '在地图上看' }));
    expect(platform.mapOpener.opened).toHaveLength(1);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the address', () => {
  it('can be copied', async () => {
    const { user, platform } = renderPlace(aPlace());
    await user.click(screen.getByRole('button', { name: '复制地址' }));
    expect(platform.clipboard.content).toBe('示例芦苇街道示例月季路1号');
    expect(await screen.findByText(/^地址已经复制/)).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is shown for copying by hand where that fails', async () => {
    const platform = createFakePlatform();
    platform.clipboard.outcome = 'unavailable';
    const { user } = renderPlace(aPlace(), { platform });
    await user.click(screen.getByRole('button', { name: '复制地址' }));
    expect(await screen.findByRole('dialog', { name: '没能复制' })).toHaveTextContent('示例芦苇街道示例月季路1号');
  });
});

describe('sharing', () => {
  const destination = { page: 'place', id: 'example-home' };

  it('hands over the page', async () => {
    const { user, platform } = renderPlace(aPlace());
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(platform.sharing.shared).toEqual([expect.objectContaining({ title: '示例·月季养老院', destination })]);
  });

  it('gives the link where the browser cannot', async () => {
    const platform = createFakePlatform();
    platform.sharing.outcome = 'unavailable';
    const { user } = renderPlace(aPlace(), { platform });
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(await screen.findByText(/^链接已经复制/)).toHaveTextContent('/care/place?id=example-home');
  });

  it('points to the menu where only that can', async () => {
    const platform = createFakePlatform();
    platform.sharing.startedBy = 'shareButton';
    const { user } = renderPlace(aPlace(), { platform });
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(await screen.findByRole('dialog', { name: '分享' })).toHaveTextContent('右上角的“···”');
  });
});

describe('the page', () => {
  it('is named after a place without a name by street and kind', () => {
    renderScreen(<PlaceScreen id="street-centre-xigu" />);
    expect(
      screen.getByRole('heading', { level: 1, name: '西沽街道街级综合养老服务中心（名称未公布）' }),
    ).toBeInTheDocument();
  });

  it.each(['no-such-place', undefined])('of an unknown id (%s) leads back to the list', async (id) => {
    const { user, platform } = renderScreen(<PlaceScreen id={id} />);
    await user.click(screen.getByRole('button', { name: '看全部列表' }));
    expect(platform.navigation.current()).toEqual({ page: 'care' });
  });
});
