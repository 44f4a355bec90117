import type { PlaceKind } from '@/domain/entities/pack';
import { Card, Section, Stack, Text } from '@/ui';
import { copy } from './copy';

/** What each kind of place is and is not, so that nobody makes the way in vain. */
export function KindGuide({ kinds }: { kinds: readonly PlaceKind[] }) {
  return (
    <Section title={copy.kindGuideTitle}>
      {kinds.map((kind) => (
        <Card key={kind.id}>
          <Stack gap="paragraph">
            <Text heading={3} size="subheading" strong>
              {kind.name}
            </Text>
            <KindMeaning kind={kind} />
          </Stack>
        </Card>
      ))}
    </Section>
  );
}

/**
 * Two sentences: what a kind is, and what it is not.
 * @param blocks names them for reading aloud.
 */
export function KindMeaning({ kind, blocks }: { kind: PlaceKind; blocks?: { plain: string; isNot: string } }) {
  return (
    <>
      <Text block={blocks?.plain}>{kind.plain}</Text>
      <Text block={blocks?.isNot}>
        {copy.isNot}
        {kind.isNot}
      </Text>
    </>
  );
}
