import { availablePacks } from '@/content/manifest';
import { useKeptNotice, useShell } from '@/features/shell';
import { ChoiceGroup, Section } from '@/ui';
import { copy } from './copy';

/** Which pack is shown; not there in a build that holds a single one. */
export function PackSetting() {
  const { packId, choosePack } = useShell();
  const tellIfNotKept = useKeptNotice();
  const packs = availablePacks();
  if (packs.length < 2) return null;
  return (
    <Section title={copy.packTitle} lead={copy.packLead}>
      <ChoiceGroup
        label={copy.pack}
        choices={packs.map((pack) => ({ value: pack.id, text: pack.name }))}
        chosen={packId}
        onChoose={(pack) => {
          tellIfNotKept(choosePack(pack));
        }}
      />
    </Section>
  );
}
