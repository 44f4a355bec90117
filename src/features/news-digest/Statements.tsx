import type { NewsStatement } from '@/domain/entities/pack';
import { EvidenceLine } from '@/features/shell';
import { Card, List, Section, Tag, Text } from '@/ui';
import { articleBlocks } from './article-reading';
import { copy } from './copy';
import { statementSubject } from './evidence-subjects';

interface StatementsProps {
  title: string;
  statements: readonly NewsStatement[];
}

/** What an article says besides its figures. */
export function FactStatements({ title, statements }: StatementsProps) {
  return (
    <Section level={3} title={title}>
      <List label={title}>
        {statements.map((statement) => (
          <Card key={statement.id} role="listitem" gap="xs">
            <Text block={articleBlocks.statement(statement.id)}>{statement.text}</Text>
            <EvidenceLine {...statementSubject(statement)} />
          </Card>
        ))}
      </List>
    </Section>
  );
}

/** What was said to be done, each with what would count as done, so that anybody can check. */
export function Promises({ title, statements }: StatementsProps) {
  return (
    <Section level={3} title={title}>
      <List label={title}>
        {statements.map((statement) => (
          <Card key={statement.id} tone="gold" role="listitem" gap="xs">
            <Tag text={copy.promise} tone="plain" />
            <Text strong block={articleBlocks.statement(statement.id)}>
              {statement.text}
            </Text>
            <Text size="label">{copy.doneWhen(statement.doneWhen ?? copy.doneWhenUnknown)}</Text>
            {statement.evidence.note !== null && (
              <Text size="label" tone="muted">
                {copy.note(statement.evidence.note)}
              </Text>
            )}
            <EvidenceLine {...statementSubject(statement)} />
          </Card>
        ))}
      </List>
    </Section>
  );
}
