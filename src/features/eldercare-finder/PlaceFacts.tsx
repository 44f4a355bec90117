import { worthOf } from '@/domain/care';
import type { CareService, Phone, Place } from '@/domain/entities/pack';
import { dateWords } from '@/domain/evidence';
import { hoursWords } from '@/domain/schedule';
import { useOverlays } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Button, Card, FactList, Section, Stack, Text, type Fact } from '@/ui';
import { CopyAddressButton } from './CopyAddressButton';
import { copy } from './copy';
import { OpenMapButton } from './OpenMapButton';
import { freshnessWords, streetNameOf, titleOf, type PlaceNames } from './place-words';

export interface PlaceFactsProps {
  place: Place;
  names: PlaceNames;
  services: readonly CareService[];
}

/** Every field of a place, also those of which nothing is known. */
export function PlaceFacts({ place, names, services }: PlaceFactsProps) {
  const { clock } = usePlatform();
  return (
    <Section title={copy.factsTitle}>
      <Card>
        <FactList
          facts={[...whereFacts(place, names), ...offerFacts(place, services), ...recordFacts(place, clock.today())]}
        />
      </Card>
    </Section>
  );
}

function whereFacts(place: Place, names: PlaceNames): Fact[] {
  const isLead = worthOf(place) === 'lead';
  return [
    {
      term: copy.facts.address,
      value: place.address,
      icon: 'place',
      extra: place.address !== null && <CopyAddressButton address={place.address} />,
    },
    { term: copy.facts.street, value: streetNameOf(place, names) },
    {
      term: copy.facts.position,
      value: place.position === null ? null : positionWords(isLead),
      extra: place.position !== null && !isLead && (
        <OpenMapButton
          place={{ name: titleOf(place, names), address: place.address ?? '', position: place.position }}
        />
      ),
    },
    {
      term: copy.facts.phone,
      value: place.phones.length === 0 ? null : place.phones.map(copy.phone).join('、'),
      icon: 'phone',
      extra: isLead ? <LeadPhoneWarning phones={place.phones} /> : <OtherPhones phones={place.phones} />,
    },
  ];
}

function offerFacts(place: Place, services: readonly CareService[]): Fact[] {
  const { fee, beds, freeBeds, hours } = place;
  const serviceNames = services.filter(({ id }) => place.services.includes(id)).map(({ name }) => name);
  return [
    { term: copy.facts.hours, value: hours === null ? null : hoursWords(hours), icon: 'clock' },
    { term: copy.facts.services, value: serviceNames.length === 0 ? null : serviceNames.join('、'), icon: 'services' },
    { term: copy.facts.fee, value: fee === null ? null : copy.fee(fee.min, fee.max, fee.unit), icon: 'money' },
    { term: copy.facts.beds, value: beds === null ? null : copy.beds(beds), icon: 'bed' },
    {
      term: copy.facts.freeBeds,
      value: freeBeds === null ? null : copy.freeBeds(freeBeds.count, dateWords(freeBeds.asOf)),
      extra: freeBeds !== null && (
        <Text size="label" tone="muted">
          {copy.freeBedsChange}
        </Text>
      ),
    },
    { term: copy.facts.stepFree, value: stepWords(place.stepFree), icon: 'step-free' },
  ];
}

function recordFacts(place: Place, today: string): Fact[] {
  return [
    ...(place.note === null ? [] : [{ term: copy.facts.note, value: place.note, icon: 'info' } as const]),
    { term: copy.facts.lastChecked, value: freshnessWords(place.lastChecked, today), icon: 'calendar' },
  ];
}

function positionWords(isLead: boolean): string {
  return isLead ? copy.positionOfLead : copy.positionKnown;
}

function stepWords(stepFree: boolean | null): string | null {
  if (stepFree === null) return null;
  return stepFree ? copy.stepFree : copy.notStepFree;
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
