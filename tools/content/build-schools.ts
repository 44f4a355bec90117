import type { Project, ProjectStatement, SchoolsContent } from '../../src/domain/entities/pack';
import type { PackFiles } from './authored-files';
import { evidenceOfRow, type SourceLevels } from './build-evidence';
import type { CsvRecord } from './read-csv';

/** The schools section, projects in authored order, each with its statements oldest first. */
export function buildSchools(files: PackFiles, levels: SourceLevels): SchoolsContent {
  const page = files.yaml('schools/page.yaml', ['officialCount', 'figures', 'askWhom']);
  const projects = files.csv('schools/projects.csv').map(projectOf);
  for (const row of files.csv('schools/statements.csv')) {
    const project = projects.find(({ id }) => id === row.text('project'));
    if (project) project.statements.push(statementOf(row, levels));
    else if (!files.reading.unreadable.has(files.shown('schools/projects.csv'))) {
      row.complain('project', `没有编号为 "${row.text('project')}" 的学校项目`);
    }
  }
  for (const { statements } of projects) statements.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const section = page.trace({
    officialCount: page.optionalText('officialCount'),
    figures: page.list('figures'),
    askWhom: page.text('askWhom'),
  });
  return Object.assign(section, { projects });
}

function projectOf(row: CsvRecord): Project {
  return row.trace(
    {
      id: row.text('id'),
      name: row.text('name'),
      stage: row.text('stage'),
      street: row.optionalText('street'),
      place: row.optionalText('place'),
      work: row.text('work'),
      phase: row.text('phase') as Project['phase'],
      phaseNote: row.text('phaseNote'),
      size: row.optionalText('size'),
      forFamilies: row.optionalText('forFamilies'),
      amongOfficialCount: row.flag('amongOfficialCount'),
      statements: [] as ProjectStatement[],
    },
    { statements: 'id' },
  );
}

function statementOf(row: CsvRecord, levels: SourceLevels): ProjectStatement {
  return row.trace(
    {
      date: row.text('date'),
      kind: row.text('kind') as ProjectStatement['kind'],
      text: row.text('text'),
      promisedFor: row.optionalText('promisedFor'),
      happenedOn: row.optionalText('happenedOn'),
      evidence: evidenceOfRow(row, levels),
    },
    { evidence: 'source' },
  );
}
