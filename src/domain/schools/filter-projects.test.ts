import fc from 'fast-check';
import type { Project, ProjectPhase } from '../entities/pack';
import { buildProject } from '../../../test/builders/project-builder';
import { anyValue, unpublishedValue } from '../filtering';
import {
  choicesOf,
  filterFields,
  filterProjects,
  noFilter,
  relaxersOf,
  type FilterField,
  type ProjectFilter,
} from './filter-projects';
import { phaseOrder } from './phase-words';

const project = fc
  .record({
    stage: fc.constantFrom('幼儿园', '小学', '初中'),
    phase: fc.constantFrom<ProjectPhase>(...phaseOrder),
    street: fc.constantFrom(null, '000000001', '000000002'),
  })
  .map((changes) => buildProject(changes));
const projects = fc.array(project, { maxLength: 12 });
const filter = fc.record({
  stage: fc.constantFrom(anyValue, '幼儿园', '小学', '初中'),
  phase: fc.constantFrom<ProjectFilter['phase']>(anyValue, ...phaseOrder),
  street: fc.constantFrom(anyValue, unpublishedValue, '000000001', '000000002'),
});

/** What a project has in a field, as a filter names it. */
const valueOf = (candidate: Project, field: FilterField) => candidate[field] ?? unpublishedValue;

describe('filterProjects', () => {
  it('leaves exactly the projects that meet every wish', () => {
    fc.assert(
      fc.property(projects, filter, (all, wishes) => {
        const left = filterProjects(all, wishes);
        const meets = (candidate: Project) =>
          filterFields.every((field) => wishes[field] === anyValue || wishes[field] === valueOf(candidate, field));
        expect(left).toEqual(all.filter(meets));
      }),
    );
  });

  it('leaves every project without a wish', () => {
    fc.assert(
      fc.property(projects, (all) => {
        expect(filterProjects(all, noFilter)).toEqual(all);
      }),
    );
  });

  it('finds projects whose street is not published', () => {
    const known = buildProject({ id: 'known', street: '000000001' });
    const unknown = buildProject({ id: 'unknown' });
    expect(filterProjects([known, unknown], { ...noFilter, street: unpublishedValue })).toEqual([unknown]);
  });
});

describe('choicesOf', () => {
  it('counts what choosing it would leave', () => {
    fc.assert(
      fc.property(projects, filter, fc.constantFrom(...filterFields), (all, wishes, field) => {
        for (const { value, count } of choicesOf(all, wishes, field)) {
          expect(count).toBe(filterProjects(all, { ...wishes, [field]: value }).length);
        }
      }),
    );
  });

  it('offers each value that occurs once, and no other', () => {
    fc.assert(
      fc.property(projects, filter, fc.constantFrom(...filterFields), (all, wishes, field) => {
        const offered = choicesOf(all, wishes, field).map(({ value }) => value);
        const occurring = all.map((candidate) => valueOf(candidate, field));
        expect([...offered].sort()).toEqual([...new Set(occurring)].sort());
      }),
    );
  });

  it('puts phases in their order and an unknown street last', () => {
    const all = [
      buildProject({ phase: 'unknown', street: null }),
      buildProject({ phase: 'planned', street: '000000001' }),
    ];
    expect(choicesOf(all, noFilter, 'phase').map(({ value }) => value)).toEqual(['planned', 'unknown']);
    expect(choicesOf(all, noFilter, 'street').map(({ value }) => value)).toEqual(['000000001', unpublishedValue]);
  });
});

describe('relaxersOf', () => {
  it('names the wishes that alone stand in the way, with what they hide', () => {
    const all = [buildProject({ stage: '小学', phase: 'planned' }), buildProject({ stage: '初中', phase: 'inUse' })];
    expect(relaxersOf(all, { ...noFilter, stage: '小学', phase: 'inUse' })).toEqual([
      { gives: 'stage', filter: { ...noFilter, phase: 'inUse' }, count: 1 },
      { gives: 'phase', filter: { ...noFilter, stage: '小学' }, count: 1 },
    ]);
  });

  it('names none where giving up one wish is not enough', () => {
    const all = [buildProject({ stage: '小学', phase: 'planned', street: '000000001' })];
    expect(relaxersOf(all, { stage: '初中', phase: 'inUse', street: unpublishedValue })).toEqual([]);
  });
});
