import { districtOf } from '@/content/district';
import { newsOf } from '@/content/news';
import { schoolsOf } from '@/content/schools';
import type { Project } from '@/domain/entities/pack';
import { phaseWords, projectEvidence, schoolCoverage } from '@/domain/schools';
import { Cautions, EvidenceLine, useShell } from '@/features/shell';
import { Card, FactList, Section, Stack, Text } from '@/ui';
import { copy } from './copy';
import { PhaseTag } from './PhaseTag';
import { factWords, familyFacts, placeFacts } from './project-facts';
import { projectBlocks } from './project-reading';

/** What a project means for a family: the first thing on its page, blanks included. */
export function FamilyFacts({ project }: { project: Project }) {
  const evidence = projectEvidence(project);
  const [forFamilies, size] = familyFacts(project);
  const fact = `${project.name}。${[forFamilies, size].map(factWords).join(' ')}`;
  return (
    <Section title={copy.familiesTitle} block={projectBlocks.title(copy.familiesTitle)}>
      <Cautions evidence={evidence} />
      <Card tone="river">
        <Stack gap="s">
          <FactList
            unknownText={copy.unpublished}
            facts={[
              { ...forFamilies, icon: 'people', block: projectBlocks.fact(forFamilies.term) },
              { ...size, icon: 'schools', block: projectBlocks.fact(size.term) },
            ]}
          />
          <EvidenceLine fact={fact} evidence={evidence} />
        </Stack>
      </Card>
    </Section>
  );
}

/** How far a project has come. */
export function PhaseFacts({ project }: { project: Project }) {
  return (
    <Section title={copy.phaseTitle} block={projectBlocks.title(copy.phaseTitle)}>
      <Card>
        <Stack gap="s">
          <Stack row gap="s" align="center">
            <PhaseTag phase={project.phase} />
          </Stack>
          <Text strong block={projectBlocks.phase}>
            {phaseWords(project.phase).sentence}
          </Text>
          <Text block={projectBlocks.phaseNote}>{project.phaseNote}</Text>
          <EvidenceLine fact={`${project.name}：${project.phaseNote}`} evidence={projectEvidence(project)} />
        </Stack>
      </Card>
    </Section>
  );
}

/** What kind of school it is and where. */
export function PlaceFacts({ project }: { project: Project }) {
  const { packId } = useShell();
  const { official } = schoolCoverage(schoolsOf(packId), newsOf(packId).figures);
  const facts = placeFacts(project, districtOf(packId).streets, official);
  return (
    <Section title={copy.placeTitle} block={projectBlocks.title(copy.placeTitle)}>
      <Card>
        <Stack gap="s">
          <FactList
            unknownText={copy.unpublished}
            facts={facts.map((fact) => ({ ...fact, block: projectBlocks.fact(fact.term) }))}
          />
          <EvidenceLine
            fact={`${project.name}。${facts.map(factWords).join('；')}`}
            evidence={projectEvidence(project)}
          />
        </Stack>
      </Card>
    </Section>
  );
}
