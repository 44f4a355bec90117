import { relaxations, type PlaceFilter } from '@/domain/care';
import type { HelpLine, Place } from '@/domain/entities/pack';
import { anyValue, unpublishedValue } from '@/domain/filtering';
import { Button, EmptyState, Stack } from '@/ui';
import { copy } from './copy';
import { kindNameOf, streetNameOf, type PlaceNames } from './place-words';

export interface NoResultsProps {
  places: readonly Place[];
  names: PlaceNames;
  filter: PlaceFilter;
  helpLine: HelpLine;
  onChange: (filter: PlaceFilter) => void;
}

/** Says what leaves nothing, and offers what to give up, with how many places that would bring. */
export function NoResults({ places, names, filter, helpLine, onChange }: NoResultsProps) {
  return (
    <EmptyState title={copy.emptyTitle} text={copy.empty(chosenWords(filter, names), helpLine.phone)}>
      <Stack gap="m">
        {relaxations(places, filter).map(({ gives, filter: wider, count }) => (
          <Button
            key={gives}
            text={copy.relax[gives](count)}
            onPress={() => {
              onChange(wider);
            }}
          />
        ))}
      </Stack>
    </EmptyState>
  );
}

function chosenWords({ kind, street }: PlaceFilter, names: PlaceNames): string[] {
  const words: string[] = [];
  if (kind === unpublishedValue) words.push(copy.kindUnknown);
  else if (kind !== anyValue) words.push(kindNameOf({ kind }, names) ?? kind);
  if (street !== anyValue) words.push(streetNameOf({ street }, names) ?? copy.streetUnknown);
  return words;
}
