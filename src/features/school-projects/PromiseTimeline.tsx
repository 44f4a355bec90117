import type { Project, ProjectStatement } from '@/domain/entities/pack';
import { dateWords } from '@/domain/evidence';
import { promiseSlip } from '@/domain/schools';
import { Cautions, EvidenceLine } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Card, Section, Stack, Text, TimelineList, type TimelineStep } from '@/ui';
import { copy } from './copy';
import { slipWords } from './slip-words';

/** What was said about a project and when, and how its promise fared. */
export function PromiseTimeline({ project }: { project: Project }) {
  const { clock } = usePlatform();
  const slip = promiseSlip(project.statements, clock.today());
  const { sentences, evidence, tone } = slipWords(slip);
  const lateStatement = slip.kind === 'overdue' ? slip.last : null;
  return (
    <Section title={copy.timelineTitle} lead={copy.timelineLead}>
      <Card tone={tone}>
        <Stack gap="xs">
          {sentences.map((sentence) => (
            <Text key={sentence} strong>
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
          steps={project.statements.map((statement, index) =>
            stepOf(statement, `${index}-${statement.date}`, statement === lateStatement),
          )}
        />
      </Card>
    </Section>
  );
}

function stepOf(statement: ProjectStatement, id: string, isLate: boolean): TimelineStep {
  const { date, kind, text, promisedFor, happenedOn, evidence } = statement;
  return {
    id,
    title: copy.statementTitle(dateWords(date), kind),
    content: [
      text,
      ...(promisedFor === null ? [] : [copy.promisedFor(dateWords(promisedFor))]),
      ...(happenedOn === null ? [] : [copy.happenedOn(dateWords(happenedOn))]),
    ],
    tone: isLate ? 'late' : kind === 'done' ? 'done' : 'plain',
    below: <EvidenceLine fact={`${dateWords(date)}：${text}`} evidence={[evidence]} />,
  };
}
