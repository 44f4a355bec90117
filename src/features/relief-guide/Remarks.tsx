import type { Remark } from '@/domain/entities/pack';
import { Cautions, EvidenceLine } from '@/features/shell';
import { Card, List, ListItem, Stack, Text } from '@/ui';
import { copy } from './copy';

interface RemarksProps {
  label: string;
  remarks: readonly Remark[];
  /** Numbers them, where one comes after the other. */
  numbered?: boolean;
  /** The block around says the cautions once for all its parts. */
  cautionedAbove?: boolean;
}

/** Sentences, each with its evidence, and the cautions that belong to them. */
export function Remarks({ label, remarks, numbered = false, cautionedAbove = false }: RemarksProps) {
  return (
    <Stack gap="m">
      {!cautionedAbove && <Cautions evidence={remarks.map(({ evidence }) => evidence)} />}
      <List label={label}>
        {remarks.map(({ text, evidence }, index) => (
          <ListItem key={text}>
            <Card>
              <Stack gap="xs">
                <Text>{numbered ? copy.step(index + 1, text) : text}</Text>
                <EvidenceLine fact={text} evidence={[evidence]} />
              </Stack>
            </Card>
          </ListItem>
        ))}
      </List>
    </Stack>
  );
}
