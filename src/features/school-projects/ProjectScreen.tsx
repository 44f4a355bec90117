import { useCallback, useMemo } from 'react';
import { districtOf } from '@/content/district';
import { newsOf } from '@/content/news';
import { schoolsOf } from '@/content/schools';
import type { Project } from '@/domain/entities/pack';
import { schoolCoverage } from '@/domain/schools';
import {
  AppScreen,
  Cautions,
  EvidenceLine,
  NotFound,
  ReadAloud,
  ShareButton,
  useOverlays,
  useShell,
} from '@/features/shell';
import { usePageSharing, usePlatform, type ShareContent } from '@/platform';
import { Button, Section, Stack, Text } from '@/ui';
import { copy } from './copy';
import { FamilyFacts, PhaseFacts, PlaceFacts } from './ProjectFacts';
import { projectBlocks, projectReading } from './project-reading';
import { PromiseTimeline } from './PromiseTimeline';

/** One school project. */
export function ProjectScreen({ id }: { id: string }) {
  const { packId } = useShell();
  const project = schoolsOf(packId).projects.find((candidate) => candidate.id === id);
  return (
    <AppScreen title={project?.name ?? copy.title}>
      {project === undefined ? <NotFound tab="schools" /> : <ProjectContent project={project} />}
    </AppScreen>
  );
}

function ProjectContent({ project }: { project: Project }) {
  const content = useMemo<ShareContent>(
    () => ({ title: project.name, text: project.phaseNote, destination: { page: 'project', id: project.id } }),
    [project],
  );
  usePageSharing(content);
  const { packId } = useShell();
  const { clock } = usePlatform();
  const today = clock.today();
  const words = useCallback(() => {
    const schools = schoolsOf(packId);
    const { official } = schoolCoverage(schools, newsOf(packId).figures);
    const { streets } = districtOf(packId);
    return projectReading(project, { streets, official, askWhom: schools.askWhom, today });
  }, [packId, project, today]);
  return (
    <Stack gap="xl">
      <ReadAloud words={words} />
      <FamilyFacts project={project} />
      <PhaseFacts project={project} />
      <PlaceFacts project={project} />
      <PromiseTimeline project={project} />
      <AskWhom />
      <ShareButton content={content} />
    </Stack>
  );
}

function AskWhom() {
  const { packId } = useShell();
  const { call } = useOverlays();
  const { helpLine } = districtOf(packId);
  const { name, phone, purpose, evidence } = helpLine;
  return (
    <Section title={copy.askTitle} block={projectBlocks.title(copy.askTitle)}>
      <Text block={projectBlocks.ask}>{schoolsOf(packId).askWhom}</Text>
      <Button
        wide
        kind="primary"
        icon="phone"
        text={copy.call(phone)}
        label={copy.callLabel(phone, name)}
        onPress={() => {
          call(phone);
        }}
      />
      <Cautions evidence={[evidence]} />
      <EvidenceLine fact={copy.helpFact(name, purpose)} evidence={[evidence]} />
    </Section>
  );
}
