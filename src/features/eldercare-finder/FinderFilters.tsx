import { countChoices, type KindChoice, type PlaceFilter } from '@/domain/care';
import type { Place } from '@/domain/entities/pack';
import { anyValue, unpublishedValue } from '@/domain/filtering';
import { Card, ChoiceGroup, Part, Section, type Choice } from '@/ui';
import { copy } from './copy';
import { KindMeaning } from './KindGuide';
import type { PlaceNames } from './place-words';

export interface FinderFiltersProps {
  /** What is filtered: places without the leads. */
  places: readonly Place[];
  names: PlaceNames;
  filter: PlaceFilter;
  onChange: (filter: PlaceFilter) => void;
}

/** Kind and street, each choice with the number of places that it would leave. */
export function FinderFilters({ places, names, filter, onChange }: FinderFiltersProps) {
  const counts = countChoices(places, filter);
  const chosenKind = names.kinds.find((kind) => kind.id === filter.kind);
  return (
    <Section title={copy.filterTitle}>
      <ChoiceGroup
        label={copy.kind}
        choices={kindChoices(names, counts.kinds)}
        chosen={filter.kind}
        onChoose={(kind) => {
          onChange({ ...filter, kind });
        }}
      />
      <Part>
        {chosenKind !== undefined && (
          <Card tone="river" gap="paragraph">
            <KindMeaning kind={chosenKind} />
          </Card>
        )}
      </Part>
      <ChoiceGroup
        label={copy.street}
        choices={streetChoices(names, counts.streets)}
        chosen={filter.street}
        onChoose={(street) => {
          onChange({ ...filter, street });
        }}
      />
    </Section>
  );
}

function kindChoices({ kinds }: PlaceNames, counts: ReadonlyMap<KindChoice, number>): Choice<KindChoice>[] {
  return [
    { value: anyValue, text: copy.everyKind, count: counts.get(anyValue) ?? 0 },
    ...kinds.map(({ id, name }) => ({ value: id, text: name, count: counts.get(id) ?? 0 })),
    ...unpublishedChoice(copy.kindUnknown, counts.get(unpublishedValue)),
  ];
}

function streetChoices({ streets }: PlaceNames, counts: ReadonlyMap<string, number>): Choice<string>[] {
  return [
    { value: anyValue, text: copy.everyStreet, count: counts.get(anyValue) ?? 0 },
    ...streets.map(({ code, name }) => ({ value: code, text: name, count: counts.get(code) ?? 0 })),
    ...unpublishedChoice(copy.streetUnknown, counts.get(unpublishedValue)),
  ];
}

/** Offered only where there are such records: most packs have none. */
function unpublishedChoice(text: string, count = 0): Choice<typeof unpublishedValue>[] {
  return count === 0 ? [] : [{ value: unpublishedValue, text, count }];
}
