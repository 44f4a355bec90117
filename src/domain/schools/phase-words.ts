import type { ProjectPhase } from '../entities/pack';

/** A phase as people say it. */
export interface PhaseWords {
  phase: ProjectPhase;
  /** Three to five characters for a tag. */
  name: string;
  /** One sentence that says what the phase means. */
  sentence: string;
}

/** All phases in the order in which a project goes through them; what is not known stands behind what is. */
export const phaseOrder: readonly ProjectPhase[] = ['planned', 'building', 'inUse', 'reserved', 'unknown', 'cancelled'];

const words: Record<ProjectPhase, Omit<PhaseWords, 'phase'>> = {
  planned: { name: '规划中', sentence: '已经列入规划或规划建设，有没有动工看下面的说明。' },
  building: { name: '建设中', sentence: '已经动工，还没有建成。' },
  // Sources often say that a school was finished or rebuilt, and not that it has opened: the name claims no more.
  inUse: { name: '建成或投用', sentence: '已经建成，或者已经开学。' },
  reserved: { name: '预留用地', sentence: '只是把地留出来，建不建、什么时候建还没有说。' },
  unknown: { name: '情况不明', sentence: '现在到了哪一步，没有查到。' },
  cancelled: { name: '已取消', sentence: '已经说明不再建了。' },
};

/**
 * The plain name and sentence of a phase.
 * @example phaseWords('inUse') // { phase: 'inUse', name: '建成或投用', sentence: '已经建成，或者已经开学。' }
 */
export function phaseWords(phase: ProjectPhase): PhaseWords {
  return { phase, ...words[phase] };
}
