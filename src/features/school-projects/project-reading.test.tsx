import { districtOf } from '@/content/district';
import { newsOf } from '@/content/news';
import { schoolsOf } from '@/content/schools';
import { schoolCoverage } from '@/domain/schools';
import { renderScreen } from '../../../test/rendering/render-screen';
import { unshownWords } from '../../../test/rendering/unshown-words';
import { ProjectScreen } from './ProjectScreen';
import { projectReading } from './project-reading';

const today = '2026-11-23';
const projects = ['hongqiao', 'demo'].flatMap((pack) => schoolsOf(pack).projects.map((project) => ({ pack, project })));

describe.each(projects)('project $project.id of $pack', ({ pack, project }) => {
  it('says what the page shows, every statement with its date', () => {
    const schools = schoolsOf(pack);
    const { official } = schoolCoverage(schools, newsOf(pack).figures);
    const { streets } = districtOf(pack);
    const blocks = projectReading(project, { streets, official, askWhom: schools.askWhom, today });
    const { container } = renderScreen(<ProjectScreen id={project.id} />, { pack, today });
    expect(unshownWords(container, blocks)).toEqual([]);
    const said = blocks.map(({ text }) => text).join('\n');
    for (const { text } of project.statements) expect(said).toContain(text);
    expect(said).toContain(`招生和学位：${project.forFamilies ?? '未公布'}`);
  });
});
