import { screen, within } from '@testing-library/react';
import { newsOf } from '@/content/news';
import { schoolsOf } from '@/content/schools';
import { figureWords } from '@/domain/evidence';
import { phaseOrder, phaseWords } from '@/domain/schools';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { SchoolProjectsScreen } from './SchoolProjectsScreen';

const listOf = () => screen.getByRole('list', { name: '学校和幼儿园' });
const namesInList = () =>
  within(listOf())
    .getAllByRole('link')
    .map((link) => link.textContent);

describe.each(['normal', 'elder'] as const)('SchoolProjectsScreen, mode %s', (mode) => {
  it.each(['hongqiao', 'demo'])(
    'is accessible with the pack %s',
    async (pack) => {
      const { container } = renderScreen(<SchoolProjectsScreen />, { mode, pack });
      expect(await axe(container)).toHaveNoViolations();
    },
    60_000,
  );
});

describe.each(['hongqiao', 'demo'])('SchoolProjectsScreen with the pack %s', (pack) => {
  const schools = schoolsOf(pack);

  it('lists every project with its phase sentence and a way to its evidence', () => {
    renderScreen(<SchoolProjectsScreen />, { pack });
    expect(namesInList()).toHaveLength(schools.projects.length);
    for (const { name, phaseNote } of schools.projects) {
      expect(within(listOf()).getByText(name)).toBeInTheDocument();
      const evidence = screen.getAllByRole('button', { name: /^看依据 · / });
      const labels = evidence.map((button) => button.getAttribute('aria-label') ?? '');
      expect(labels.filter((label) => label.endsWith(`${name}：${phaseNote}`))).toHaveLength(1);
    }
  });

  it('shows every figure of the page as published', () => {
    renderScreen(<SchoolProjectsScreen />, { pack });
    for (const id of schools.figures) {
      const figure = newsOf(pack).figures.find((candidate) => candidate.id === id);
      if (figure === undefined) throw new Error(`The pack has no figure "${id}".`);
      expect(screen.getByRole('button', { name: `${figureWords(figure).spoken}。依据` })).toBeInTheDocument();
    }
  });

  it('offers only phases that occur', () => {
    renderScreen(<SchoolProjectsScreen />, { pack });
    const group = screen.getByRole('group', { name: '进展' });
    const occurring = phaseOrder.filter((phase) => schools.projects.some((project) => project.phase === phase));
    const offered = within(group)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label')?.split('，')[0]);
    expect(offered).toEqual(['全部', ...occurring.map((phase) => phaseWords(phase).name)]);
  });
});

describe('SchoolProjectsScreen', () => {
  it('counts only projects that a source names among the 23, and says what the 23 are', async () => {
    const { user } = renderScreen(<SchoolProjectsScreen />);
    const found = schoolsOf('hongqiao').projects.filter((project) => project.amongOfficialCount).length;
    expect(screen.getByRole('img', { name: `学校和幼儿园：原文 23 所 · 已查到 ${found} 所` })).toBeInTheDocument();
    expect(screen.getByText(/是规划、新建和改扩建合在一起的，不是说已经建成/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^看依据 · .*23所（规划、新建和改扩建）$/ }));
    expect(within(screen.getByRole('dialog', { name: '依据' })).getByText(/不是“建成 23 所”/)).toBeInTheDocument();
  });

  it('shows the caution of reprinted facts on the page', () => {
    renderScreen(<SchoolProjectsScreen />);
    expect(screen.getByText('来自网页转载，没有读到原文，办事请以街道窗口答复为准。')).toBeInTheDocument();
  });

  it('hides the street filter where no street is known, and offers it with 未公布 where some are', () => {
    const { unmount } = renderScreen(<SchoolProjectsScreen />);
    expect(screen.queryByRole('group', { name: '街道' })).not.toBeInTheDocument();
    unmount();
    renderScreen(<SchoolProjectsScreen />, { pack: 'demo' });
    const group = screen.getByRole('group', { name: '街道' });
    expect(within(group).getByRole('button', { name: '未公布，1 条' })).toBeInTheDocument();
    expect(within(group).getByRole('button', { name: '示例芦苇街道，2 条' })).toBeInTheDocument();
  });

  it('leaves the projects of a phase, and counts the other filters anew', async () => {
    const { user } = renderScreen(<SchoolProjectsScreen />, { pack: 'demo' });
    await user.click(screen.getByRole('button', { name: '建设中，3 条' }));
    expect(namesInList()).toHaveLength(3);
    expect(screen.getByRole('button', { name: '初中，1 条' })).toBeInTheDocument();
  });

  it('says how many there are, in one place that stays, so that a change is read out', async () => {
    const { user } = renderScreen(<SchoolProjectsScreen />, { pack: 'demo' });
    const count = within(screen.getByRole('main')).getByRole('status');
    expect(count).toHaveTextContent(/^共 12 所$/);
    await user.click(screen.getByRole('button', { name: '建设中，3 条' }));
    expect(within(screen.getByRole('main')).getByRole('status')).toBe(count);
    expect(count).toHaveTextContent(/^符合的 3 所，共 12 所$/);
    await user.click(screen.getByRole('button', { name: '幼儿园，0 条' }));
    expect(within(screen.getByRole('main')).getByRole('status')).toBe(count);
    expect(count).toHaveTextContent(/^符合的 0 所，共 12 所$/);
  });

  it('says so when nothing is left, and relaxes one wish or all', async () => {
    const { user } = renderScreen(<SchoolProjectsScreen />, { pack: 'demo' });
    await user.click(screen.getByRole('button', { name: '建设中，3 条' }));
    await user.click(screen.getByRole('button', { name: '幼儿园，0 条' }));
    expect(screen.getByRole('heading', { name: '没有符合的学校' })).toBeInTheDocument();
    expect(screen.getByText('换一个条件，或者看全部。也可以打 12345 问。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '不限进展，看 3 所' }));
    expect(namesInList()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: '建设中，0 条' }));
    await user.click(screen.getByRole('button', { name: '看全部学校' }));
    expect(namesInList()).toHaveLength(12);
  });

  it('opens a project', async () => {
    const { platform, user } = renderScreen(<SchoolProjectsScreen />);
    const link = within(listOf()).getByRole('link', { name: /天津一中红桥学校/ });
    expect(link).toHaveAttribute('href', '/schools/project?id=tianjin-no1-hongqiao');
    await user.click(link);
    expect(platform.navigation.current()).toEqual({ page: 'project', id: 'tianjin-no1-hongqiao' });
  });

  it('leads from a figure to its article', async () => {
    const { platform, user } = renderScreen(<SchoolProjectsScreen />);
    await user.click(screen.getByRole('button', { name: /384\.75亩。依据$/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('link', { name: '看这条新闻' }));
    expect(platform.navigation.current()).toMatchObject({ page: 'article', figure: 'education-land' });
  });
});
