import { newsOf } from '@/content/news';
import { schoolsOf } from '@/content/schools';
import { buildEvidence } from '../../../test/builders/evidence-builder';
import { buildProject, buildStatement } from '../../../test/builders/project-builder';
import { phaseOrder, phaseWords } from './phase-words';
import { projectEvidence } from './project-evidence';
import { schoolCoverage } from './school-coverage';

describe('schoolCoverage', () => {
  it('counts only projects that a source names among the official number', () => {
    const projects = [buildProject({ amongOfficialCount: true }), buildProject(), buildProject()];
    expect(schoolCoverage({ officialCount: null, projects }, [])).toEqual({ official: null, found: 1, others: 2 });
  });

  it('refuses a figure that is not there', () => {
    expect(() => schoolCoverage({ officialCount: 'gone', projects: [] }, [])).toThrow('The pack has no figure "gone".');
  });

  it('finds the official number of the real pack', () => {
    const schools = schoolsOf('hongqiao');
    const coverage = schoolCoverage(schools, newsOf('hongqiao').figures);
    expect(coverage.official?.values).toEqual([23]);
    expect(coverage.found + coverage.others).toBe(schools.projects.length);
    expect(coverage.found).toBeLessThan(23);
  });
});

describe('projectEvidence', () => {
  it('puts the newest statement first and names each place in a source once', () => {
    const plan = buildEvidence({ source: 'plan' });
    const press = buildEvidence({ source: 'press', paragraph: 4 });
    const statements = [plan, press, press].map((evidence) => buildStatement({ evidence }));
    expect(projectEvidence({ statements })).toEqual([press, plan]);
  });
});

describe('phaseWords', () => {
  it('claims no more of a finished school than its source may mean', () => {
    expect(phaseWords('inUse')).toMatchObject({
      name: '建成或投用',
      sentence: expect.stringContaining('已经建成，或者已经开学') as string,
    });
  });

  it('has a name of its own for every phase', () => {
    expect(new Set(phaseOrder.map((phase) => phaseWords(phase).name)).size).toBe(6);
  });
});
