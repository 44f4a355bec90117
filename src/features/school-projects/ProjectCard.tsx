import type { Project } from '@/domain/entities/pack';
import { projectEvidence } from '@/domain/schools';
import { EvidenceLine } from '@/features/shell';
import { usePlatform } from '@/platform';
import { ListCard, Stack, Tag, Text } from '@/ui';
import { copy } from './copy';
import { PhaseTag } from './PhaseTag';

interface ProjectCardProps {
  project: Project;
  /** Name of its street, or `null` when no source gives it. */
  street: string | null;
}

/** A project in the list: name, phase, stage and place; its evidence stands below the link. */
export function ProjectCard({ project, street }: ProjectCardProps) {
  const { navigation } = usePlatform();
  const destination = { page: 'project', id: project.id } as const;
  return (
    <ListCard
      icon="schools"
      href={navigation.addressOf(destination)}
      onPress={() => {
        void navigation.open(destination);
      }}
      actions={<EvidenceLine fact={`${project.name}：${project.phaseNote}`} evidence={projectEvidence(project)} />}
    >
      <Stack gap="xs">
        <Text strong>{project.name}</Text>
        <Stack row gap="s">
          <PhaseTag phase={project.phase} />
          <Tag text={project.stage} tone="plain" />
        </Stack>
        <Text size="label">{project.phaseNote}</Text>
        <Text size="label" tone="muted">
          {copy.place(project.place ?? street ?? copy.unpublished)}
        </Text>
      </Stack>
    </ListCard>
  );
}
