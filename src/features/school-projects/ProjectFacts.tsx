import { districtOf } from '@/content/district';
import { newsOf } from '@/content/news';
import { schoolsOf } from '@/content/schools';
import type { Project } from '@/domain/entities/pack';
import { countWords } from '@/domain/evidence';
import { phaseWords, projectEvidence, schoolCoverage } from '@/domain/schools';
import { Cautions, EvidenceLine, useShell } from '@/features/shell';
import { Card, FactList, Section, Stack, Text } from '@/ui';
import { copy } from './copy';
import { PhaseTag } from './PhaseTag';

/** What a project means for a family: the first thing on its page, blanks included. */
export function FamilyFacts({ project }: { project: Project }) {
  const { forFamilies, size } = project;
  const evidence = projectEvidence(project);
  const fact = [
    `${project.name}。${copy.forFamilies}：${forFamilies ?? copy.unpublished}`,
    `${copy.size}：${size ?? copy.unpublished}`,
  ].join(' ');
  return (
    <Section title={copy.familiesTitle}>
      <Cautions evidence={evidence} />
      <Card tone="river">
        <Stack gap="s">
          <FactList
            unknownText={copy.unpublished}
            facts={[
              { term: copy.forFamilies, value: forFamilies, icon: 'people' },
              { term: copy.size, value: size, icon: 'schools' },
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
    <Section title={copy.phaseTitle}>
      <Card>
        <Stack gap="s">
          <Stack row gap="s" align="center">
            <PhaseTag phase={project.phase} />
          </Stack>
          <Text strong>{phaseWords(project.phase).sentence}</Text>
          <Text>{project.phaseNote}</Text>
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
  const street = districtOf(packId).streets.find(({ code }) => code === project.street)?.name ?? null;
  const facts = [
    { term: copy.stage, value: project.stage },
    { term: copy.work, value: project.work },
    { term: copy.street, value: street },
    { term: copy.placeTerm, value: project.place },
    ...(official === null
      ? []
      : [
          {
            term: copy.among(countWords(official)),
            value: project.amongOfficialCount ? copy.amongYes : copy.amongNo,
          },
        ]),
  ];
  const fact = facts.map(({ term, value }) => `${term}：${value ?? copy.unpublished}`).join('；');
  return (
    <Section title={copy.placeTitle}>
      <Card>
        <Stack gap="s">
          <FactList unknownText={copy.unpublished} facts={facts} />
          <EvidenceLine fact={`${project.name}。${fact}`} evidence={projectEvidence(project)} />
        </Stack>
      </Card>
    </Section>
  );
}
