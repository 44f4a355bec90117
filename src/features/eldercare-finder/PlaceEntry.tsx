import { worthOf } from '@/domain/care';
import type { Place } from '@/domain/entities/pack';
import { Cautions, EvidenceLine, useOverlays } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Button, ListCard, Stack, Tag, Text } from '@/ui';
import { copy } from './copy';
import { factOf, freshnessWords, kindNameOf, streetNameOf, type PlaceNames } from './place-words';

/** One place of a list. A lead has neither a call button nor a date of checking: nobody has checked it. */
export function PlaceEntry({ place, names }: { place: Place; names: PlaceNames }) {
  const { clock, navigation } = usePlatform();
  const destination = { page: 'place', id: place.id } as const;
  const worth = worthOf(place);
  const kind = kindNameOf(place, names);
  const street = streetNameOf(place, names);
  return (
    <ListCard
      href={navigation.addressOf(destination)}
      onPress={() => {
        void navigation.open(destination);
      }}
      actions={
        <>
          {worth !== 'lead' && <CallOrBlank place={place} />}
          <EvidenceLine fact={factOf(place, names)} evidence={place.evidence} remark={place.note} />
        </>
      }
    >
      <Stack gap="xs">
        <Stack row gap="s" align="center">
          <Text strong>{place.name ?? copy.namelessTitle(street, kind)}</Text>
          {worth !== 'counted' && <Tag tone="gold" text={copy.standing[worth]} />}
        </Stack>
        {place.name !== null && (
          <Text size="label">{[kind ?? copy.kindUnknown, street ?? copy.streetUnknown].join(' · ')}</Text>
        )}
        <Text size="label" tone={place.address === null ? 'muted' : 'ink'}>
          {place.address ?? copy.addressUnknown}
        </Text>
        {worth !== 'lead' && (
          <>
            <Text size="label" tone="muted">
              {freshnessWords(place.lastChecked, clock.today())}
            </Text>
            <Cautions quiet evidence={place.evidence} />
          </>
        )}
      </Stack>
    </ListCard>
  );
}

function CallOrBlank({ place }: { place: Place }) {
  const { call } = useOverlays();
  const [phone] = place.phones;
  if (phone === undefined) {
    return (
      <Text size="label" tone="muted">
        {copy.phoneUnknown}
      </Text>
    );
  }
  return (
    <Button
      icon="phone"
      text={copy.call}
      label={`${copy.call}，${copy.callPlace(place.name ?? copy.nameless, copy.phone(phone))}`}
      onPress={() => {
        call(phone);
      }}
    />
  );
}
