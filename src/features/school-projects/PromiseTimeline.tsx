import type { Project, ProjectStatement } from '@/domain/entities/pack';
import { dateWords } from '@/domain/evidence';
import { promiseSlip } from '@/domain/schools';
import { Cautions, EvidenceLine } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Card, Section, Stack, Text, TimelineList, type TimelineStep } from '@/ui';
import { copy } from './copy';
import { projectBlocks } from './project-reading';
import { slipWords } from './slip-words';
import { statementLines } from './statement-lines';

/** What was said about a project and when, and how its promise fared. */
export function PromiseTimeline({ project }: { project: Project }) {
  const { clock } = usePlatform();
  const slip = promiseSlip(project.statements, clock.today());
  const { sentences, evidence, tone } = slipWords(slip);
  const lateStatement = slip.kind === 'overdue' ? slip.last : null;
  return (
    <Section title={copy.timelineTitle} lead={copy.timelineLead} block={projectBlocks.title(copy.timelineTitle)}>
      <Card tone={tone}>
        <Stack gap="xs">
          {sentences.map((sentence) => (
            <Text key={sentence} strong block={projectBlocks.slip(sentence)}>
              {sentence}
            </Text>
          ))}
          <EvidenceLine fact={sentences.join('')} evidence={evidence} />
        </Stack>
      </Card>
      <Cautions evidence={project.statements.map((statement) => statement.evidence)} />
      <Card>
        <TimelineList
          label={copy.timelineTitle}
          steps={project.statements.map((statement, index) => stepOf(statement, index, statement === lateStatement))}
        />
      </Card>
    </Section>
  );
}

function stepOf(statement: ProjectStatement, index: number, isLate: boolean): TimelineStep {
  const { date, kind, text, evidence } = statement;
  return {
    id: `${index}-${date}`,
    title: copy.statementTitle(dateWords(date), kind),
    content: statementLines(statement),
    tone: isLate ? 'late' : kind === 'done' ? 'done' : 'plain',
    below: <EvidenceLine fact={`${dateWords(date)}：${text}`} evidence={[evidence]} />,
    block: projectBlocks.statement(index),
  };
}
