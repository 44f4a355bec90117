import { useCallback, useMemo } from 'react';
import { careOf } from '@/content/care';
import type { PackId } from '@/content/compiled-section';
import { districtOf } from '@/content/district';
import type { CareService, HelpLine, Place } from '@/domain/entities/pack';
import { AppScreen, NotFound, ReadAloud, ShareButton, useShell } from '@/features/shell';
import { usePageSharing, usePlatform, type ShareContent } from '@/platform';
import { Card, Section, Stack, Text } from '@/ui';
import { copy } from './copy';
import { KindMeaning } from './KindGuide';
import { PlaceContact } from './PlaceContact';
import { PlaceFacts } from './PlaceFacts';
import { placeBlocks, placeReading } from './place-reading';
import { PlaceSources } from './PlaceSources';
import { factOf, titleOf, type PlaceNames } from './place-words';

/** The page of one place. */
export function PlaceScreen({ id }: { id: string | undefined }) {
  const { packId } = useShell();
  const { places, services } = careOf(packId);
  const names = useMemo(() => namesIn(packId), [packId]);
  const place = places.find((candidate) => candidate.id === id);
  if (place === undefined) {
    return (
      <AppScreen title={copy.title}>
        <NotFound tab="care" />
      </AppScreen>
    );
  }
  return (
    <AppScreen title={titleOf(place, names)}>
      <PlaceDetails place={place} names={names} services={services} helpLine={districtOf(packId).helpLine} />
    </AppScreen>
  );
}

function namesIn(packId: PackId): PlaceNames {
  return { kinds: careOf(packId).kinds, streets: districtOf(packId).streets };
}

export interface PlaceDetailsProps {
  place: Place;
  names: PlaceNames;
  services: readonly CareService[];
  helpLine: HelpLine;
}

/** All that is known of a place and all that is not, how to reach it first. */
export function PlaceDetails({ place, names, services, helpLine }: PlaceDetailsProps) {
  const kind = names.kinds.find((candidate) => candidate.id === place.kind);
  const share = useMemo<ShareContent>(
    () => ({
      title: titleOf(place, names),
      text: factOf(place, names),
      destination: { page: 'place', id: place.id },
    }),
    [place, names],
  );
  usePageSharing(share);
  const { clock } = usePlatform();
  const today = clock.today();
  const words = useCallback(
    () => placeReading(place, { names, services, helpLine, today }),
    [place, names, services, helpLine, today],
  );
  return (
    <>
      <ReadAloud words={words} />
      <PlaceContact place={place} names={names} helpLine={helpLine} />
      <Section title={copy.whatItIs} block={placeBlocks.title(copy.whatItIs)}>
        <Card>
          <Stack gap="paragraph">
            <Text strong block={placeBlocks.kind}>
              {kind?.name ?? copy.kindUnknown}
            </Text>
            {kind !== undefined && (
              <KindMeaning kind={kind} blocks={{ plain: placeBlocks.kindPlain, isNot: placeBlocks.kindIsNot }} />
            )}
          </Stack>
        </Card>
      </Section>
      <PlaceFacts place={place} names={names} services={services} />
      <PlaceSources place={place} names={names} />
      <ShareButton content={share} />
    </>
  );
}
