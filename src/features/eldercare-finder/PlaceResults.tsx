import { useState } from 'react';
import type { Place } from '@/domain/entities/pack';
import { Button, List, ListItem, Stack, Text } from '@/ui';
import { copy } from './copy';
import { PlaceEntry } from './PlaceEntry';
import type { PlaceNames } from './place-words';

/** How many places are drawn at once: an old phone takes long over a hundred rows. */
const batchSize = 20;

export interface PlaceResultsProps {
  /** In reading order. */
  places: readonly Place[];
  names: PlaceNames;
}

/** The places, some at a time. Give it another `key` for another question, so that it starts anew. */
export function PlaceResults({ places, names }: PlaceResultsProps) {
  const [limit, setLimit] = useState(batchSize);
  const shown = places.slice(0, limit);
  const left = places.length - shown.length;
  return (
    <Stack gap="m">
      <List label={copy.resultList}>
        {shown.map((place) => (
          <ListItem key={place.id}>
            <PlaceEntry place={place} names={names} />
          </ListItem>
        ))}
      </List>
      {places.length > batchSize && (
        <Stack role="status">
          <Text size="label" tone="muted" align="center">
            {copy.shownOf(shown.length, places.length)}
          </Text>
        </Stack>
      )}
      {left > 0 && (
        <Button
          wide
          icon="down"
          text={copy.more(Math.min(batchSize, left))}
          onPress={() => {
            setLimit(limit + batchSize);
          }}
        />
      )}
    </Stack>
  );
}
