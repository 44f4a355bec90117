import { worthOf } from '@/domain/care';
import type { CareService, Phone, Place } from '@/domain/entities/pack';
import { useOverlays } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Button, Card, FactList, Section, Stack, Text, type IconName } from '@/ui';
import type { ReactNode } from 'react';
import { CopyAddressButton } from './CopyAddressButton';
import { copy } from './copy';
import { OpenMapButton } from './OpenMapButton';
import { placeFacts, type PlaceFactName } from './place-facts';
import { placeBlocks } from './place-reading';
import { titleOf, type PlaceNames } from './place-words';

export interface PlaceFactsProps {
  place: Place;
  names: PlaceNames;
  services: readonly CareService[];
}

const icons: Partial<Record<PlaceFactName, IconName>> = {
  address: 'place',
  phone: 'phone',
  hours: 'clock',
  services: 'services',
  fee: 'money',
  beds: 'bed',
  stepFree: 'step-free',
  note: 'info',
  lastChecked: 'calendar',
};

/** Every field of a place, also those of which nothing is known. */
export function PlaceFacts({ place, names, services }: PlaceFactsProps) {
  const { clock } = usePlatform();
  const extras = extrasOf(place, names);
  return (
    <Section title={copy.factsTitle} block={placeBlocks.title(copy.factsTitle)}>
      <Card>
        <FactList
          facts={placeFacts(place, names, services, clock.today()).map(({ name, value }) => ({
            term: copy.facts[name],
            value,
            icon: icons[name],
            extra: extras[name],
            block: placeBlocks.fact(name),
          }))}
        />
      </Card>
    </Section>
  );
}

/** What stands below a value: what can be done with it, or what to mind. */
function extrasOf(place: Place, names: PlaceNames): Partial<Record<PlaceFactName, ReactNode>> {
  const { address, position, phones, freeBeds } = place;
  const isLead = worthOf(place) === 'lead';
  return {
    address: address !== null && <CopyAddressButton address={address} />,
    position: position !== null && !isLead && (
      <OpenMapButton place={{ name: titleOf(place, names), address: address ?? '', position }} />
    ),
    phone: isLead ? <LeadPhoneWarning phones={phones} /> : <OtherPhones phones={phones} />,
    freeBeds: freeBeds !== null && (
      <Text size="label" tone="muted">
        {copy.freeBedsChange}
      </Text>
    ),
  };
}

/** The first number has its button at the top of the page. */
function OtherPhones({ phones }: { phones: readonly Phone[] }) {
  const { call } = useOverlays();
  const [, ...others] = phones;
  if (others.length === 0) return null;
  return (
    <Stack row gap="s">
      {others.map((phone) => (
        <Button
          key={phone}
          icon="phone"
          text={copy.callOther(copy.phone(phone))}
          onPress={() => {
            call(phone);
          }}
        />
      ))}
    </Stack>
  );
}

function LeadPhoneWarning({ phones }: { phones: readonly Phone[] }) {
  if (phones.length === 0) return null;
  return (
    <Text size="label" tone="gold">
      {copy.leadPhone}
    </Text>
  );
}
