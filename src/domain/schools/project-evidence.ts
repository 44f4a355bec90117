import type { Evidence, Project } from '../entities/pack';
import { uniqueEvidence } from '../evidence';

/**
 * The evidence of all statements about a project, the newest statement's first.
 * @example projectEvidence(project)[0] // what the phase rests on
 */
export function projectEvidence({ statements }: Pick<Project, 'statements'>): Evidence[] {
  return uniqueEvidence([...statements].reverse().map(({ evidence }) => evidence));
}
