import { Stack } from '../primitives/Stack';
import { Text } from '../primitives/Text';

/**
 * How many entries the list below it has, read out whenever a filter changes that. It must stay in the page while its
 * words change, also where the list is empty: only then is the change read out.
 */
export function ListCount({ text }: { text: string }) {
  return (
    <Stack role="status">
      <Text strong>{text}</Text>
    </Stack>
  );
}
