import { districtOf } from '@/content/district';
import { dateWords } from '@/domain/evidence';
import { Stack, Text } from '@/ui';
import { copy } from './copy';
import { useShell } from './ShellProvider';

/** Says who runs the app; as long as no public body does, that it is not an official one. */
export function OperatorNote() {
  const { packId } = useShell();
  const { operator, contentDate } = districtOf(packId);
  return (
    <Stack gap="xs">
      <Text size="caption" tone="muted">
        {operator === null ? copy.notOfficial : copy.operatedBy(operator.name)}
      </Text>
      <Text size="caption" tone="muted">
        {copy.contentDate(dateWords(contentDate))}
      </Text>
    </Stack>
  );
}
