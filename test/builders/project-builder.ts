import type { Project, ProjectStatement } from '@/domain/entities/pack';
import { buildEvidence } from './evidence-builder';

/** A statement about a project that promises nothing. */
export function buildStatement(changes: Partial<ProjectStatement> = {}): ProjectStatement {
  return {
    date: '2024-03',
    kind: 'report',
    text: '说法。',
    promisedFor: null,
    happenedOn: null,
    evidence: buildEvidence(),
    ...changes,
  };
}

/**
 * A school project of which nothing optional is known.
 * @example buildProject({ phase: 'building', street: '000000001' })
 */
export function buildProject(changes: Partial<Project> = {}): Project {
  return {
    id: 'a-school',
    name: '一所学校',
    stage: '小学',
    street: null,
    place: null,
    work: '新建',
    phase: 'planned',
    phaseNote: '只在规划里。',
    size: null,
    forFamilies: null,
    amongOfficialCount: false,
    statements: [buildStatement()],
    ...changes,
  };
}
