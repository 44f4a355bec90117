import type { Evidence, Remark } from '@/domain/entities/pack';
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
  /** Names each for reading aloud, by its number from 0. */
  blockOf?: (index: number) => string;
}

/** Sentences, each with its evidence, and the cautions that belong to them. Those of one place in a source share a card. */
export function Remarks({ label, remarks, numbered = false, cautionedAbove = false, blockOf }: RemarksProps) {
  const sentence = (text: string, index: number) => (numbered ? copy.step(index + 1, text) : text);
  const sentences = remarks.map(({ text, evidence }, index) => ({ text: sentence(text, index), evidence }));
  return (
    <Stack gap="m">
      {!cautionedAbove && <Cautions evidence={remarks.map(({ evidence }) => evidence)} />}
      <List label={label}>
        {neighboursOfOneSource(sentences).map(({ texts, first, evidence }) => (
          <ListItem key={texts.join('')}>
            <Card>
              <Stack gap="paragraph">
                {texts.map((text, place) => (
                  <Text key={text} block={blockOf?.(first + place)}>
                    {texts.length > 1 && !numbered ? copy.bullet(text) : text}
                  </Text>
                ))}
                <EvidenceLine fact={texts.join('')} evidence={[evidence]} />
              </Stack>
            </Card>
          </ListItem>
        ))}
      </List>
    </Stack>
  );
}

interface SharedCard {
  texts: string[];
  /** Number of the first of them in the list, from 0. */
  first: number;
  evidence: Evidence;
}

/** Puts neighbours with the very same evidence together; their order stays. */
function neighboursOfOneSource(remarks: readonly Remark[]): SharedCard[] {
  const cards: SharedCard[] = [];
  for (const [index, { text, evidence }] of remarks.entries()) {
    const last = cards[cards.length - 1];
    if (last !== undefined && JSON.stringify(last.evidence) === JSON.stringify(evidence)) last.texts.push(text);
    else cards.push({ texts: [text], first: index, evidence });
  }
  return cards;
}
