import { screen, within } from '@testing-library/react';
import { schoolsOf } from '@/content/schools';
import { createFakePlatform } from '@/platform/fake';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { ProjectScreen } from './ProjectScreen';

const allProjects = ['hongqiao', 'demo'].flatMap((pack) =>
  schoolsOf(pack).projects.map((project) => ({ pack, id: project.id, project })),
);

describe.each(['normal', 'elder'] as const)('ProjectScreen, mode %s', (mode) => {
  it.each([
    ['hongqiao', 'yaohua-hongqiao'],
    ['demo', 'demo-reed-primary'],
  ])(
    'is accessible: %s %s',
    async (pack, id) => {
      const { container } = renderScreen(<ProjectScreen id={id} />, { mode, pack });
      expect(await axe(container)).toHaveNoViolations();
    },
    60_000,
  );
});

describe.each(allProjects)('project $id of $pack', ({ pack, id, project }) => {
  it('says first what it means for a family, then every statement with its evidence', () => {
    renderScreen(<ProjectScreen id={id} />, { pack });
    expect(screen.getByRole('heading', { level: 1, name: project.name })).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('对家庭意味着什么');
    const families = screen.getByText('招生和学位').closest('.hq-fact-list__row');
    expect(families).toHaveTextContent(project.forFamilies ?? '未公布');
    const steps = within(screen.getByRole('list', { name: '承诺和进展' })).getAllByRole('listitem');
    expect(steps).toHaveLength(project.statements.length);
    project.statements.forEach((statement, index) => {
      const step = within(steps[index] as HTMLElement);
      expect(step.getByText(statement.text)).toBeInTheDocument();
      expect(step.getByRole('button', { name: /^看依据 · / })).toHaveAccessibleName(
        expect.stringContaining(statement.text),
      );
    });
  });
});

describe('ProjectScreen', () => {
  it.each([
    ['hongqiao', 'yaohua-hongqiao', '承诺的时间 2023年9月 已经过去 38 个月，没有查到已经做到的来源。'],
    ['hongqiao', 'yaohua-hongqiao', '2024年11月27日 又提到过，但没有说是否做到。'],
    ['hongqiao', 'hongqiao-school', '没有查到承诺的时间，所以算不出早晚。'],
    ['demo', 'demo-reed-primary', '最早承诺 2025年9月，实际 2026年3月：晚了 6 个月。'],
    ['demo', 'demo-begonia-kindergarten', '最早承诺 2026年9月，实际 2026年9月1日：和承诺的一样。'],
    ['demo', 'demo-ginkgo-primary', '承诺的时间是 2027年9月，还没有到。'],
    ['demo', 'demo-bluestone-senior', '时间改过：最早说 2026年9月，后来说 2027年9月，晚了 12 个月。'],
  ])('says how a promise fared: %s %s', (pack, id, sentence) => {
    renderScreen(<ProjectScreen id={id} />, { pack });
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });

  it('judges the promise on the day it is read', () => {
    renderScreen(<ProjectScreen id="demo-ginkgo-primary" />, { pack: 'demo', today: '2027-10-01' });
    expect(screen.getByText(/承诺的时间 2027年9月 已经过去 1 个月/)).toBeInTheDocument();
  });

  it('shows blanks as 未公布, and no project as one of the 23 that no source names', () => {
    renderScreen(<ProjectScreen id="hongqiao-school" />);
    expect(screen.getByText('没有来源这样说')).toBeInTheDocument();
    expect(screen.getAllByText('未公布').length).toBeGreaterThanOrEqual(3);
    expect(screen.getAllByText('来自网页转载，没有读到原文，办事请以街道窗口答复为准。').length).toBeGreaterThan(0);
  });

  it('says whom to ask and calls', async () => {
    const { platform, user } = renderScreen(<ProjectScreen id="yaohua-hongqiao" />);
    expect(screen.getByText(schoolsOf('hongqiao').askWhom)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^拨打 12345 问这所学校/ }));
    expect(platform.dialer.dialled).toEqual(['12345']);
  });

  it('shares the project', async () => {
    const { platform, user } = renderScreen(<ProjectScreen id="yaohua-hongqiao" />);
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(platform.sharing.shared).toMatchObject([{ destination: { page: 'project', id: 'yaohua-hongqiao' } }]);
  });

  it('gives the link where the platform cannot share', async () => {
    const platform = createFakePlatform();
    platform.sharing.outcome = 'unavailable';
    const { user } = renderScreen(<ProjectScreen id="yaohua-hongqiao" />, { platform });
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(await screen.findByText(/链接已经复制.*id=yaohua-hongqiao/)).toBeInTheDocument();
  });

  it("points to WeChat's menu where only that can share", async () => {
    const platform = createFakePlatform();
    platform.sharing.startedBy = 'shareButton';
    const { user } = renderScreen(<ProjectScreen id="yaohua-hongqiao" />, { platform });
    await user.click(screen.getByRole('button', { name: '分享' }));
    expect(await screen.findByText(/右上角的“···”/)).toBeInTheDocument();
  });

  it('leads back to the list when there is no such project', async () => {
    const platform = createFakePlatform({ entry: { page: 'project', id: 'gone' } });
    const { user } = renderScreen(<ProjectScreen id="gone" />, { platform });
    expect(screen.getByText('没有找到这一页')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '看全部列表' }));
    expect(platform.navigation.current()).toEqual({ page: 'schools' });
  });
});
