import { useState } from 'react';
import { reliefOf } from '@/content/relief';
import { programmesBySituation } from '@/domain/relief';
import { useShell } from '@/features/shell';
import { Banner, ChoiceGroup, List, ListCount, ListItem, Section } from '@/ui';
import { copy } from './copy';
import { ProgrammeCard } from './ProgrammeCard';

const allSituations = 'all-situations';

/** All programmes, or those for one situation of life. */
export function ProgrammeList() {
  const { packId } = useShell();
  const [chosen, setChosen] = useState<string>(allSituations);
  const relief = reliefOf(packId);
  const groups = programmesBySituation(relief);
  const shown = groups.find(({ situation }) => situation.id === chosen)?.programmes ?? relief.programmes;
  return (
    <Section title={copy.programmesTitle}>
      <Banner tone="river" icon="info" text={copy.decides} />
      <ChoiceGroup
        label={copy.situation}
        choices={[
          { value: allSituations, text: copy.allSituations, count: relief.programmes.length },
          ...groups.map(({ situation, programmes }) => ({
            value: situation.id,
            text: situation.name,
            count: programmes.length,
          })),
        ]}
        chosen={chosen}
        onChoose={setChosen}
      />
      <ListCount text={copy.countOf(shown.length)} />
      <List label={copy.programmesTitle}>
        {shown.map((programme) => (
          <ListItem key={programme.id}>
            <ProgrammeCard programme={programme} />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
