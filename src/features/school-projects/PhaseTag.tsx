import type { ProjectPhase } from '@/domain/entities/pack';
import { phaseWords } from '@/domain/schools';
import { Tag } from '@/ui';

const tones = {
  planned: 'river',
  building: 'gold',
  inUse: 'leaf',
  reserved: 'plain',
  unknown: 'plain',
  cancelled: 'bridge',
} as const satisfies Record<ProjectPhase, string>;

/** The phase of a project in four characters. */
export function PhaseTag({ phase }: { phase: ProjectPhase }) {
  return <Tag text={phaseWords(phase).name} tone={tones[phase]} />;
}
