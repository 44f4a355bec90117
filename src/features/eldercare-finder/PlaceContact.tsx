import { freshnessOf, worthOf } from '@/domain/care';
import type { HelpLine, Phone, Place } from '@/domain/entities/pack';
import { Cautions, useOverlays } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Banner, Button, Card, Stack, Text } from '@/ui';
import { copy } from './copy';
import { freshnessWords, kindNameOf, streetNameOf, type PlaceNames } from './place-words';

export interface PlaceContactProps {
  place: Place;
  names: PlaceNames;
  helpLine: HelpLine;
}

/** First on the page: the number to call, or whom to call instead, and how far the record can be trusted. */
export function PlaceContact({ place, names, helpLine }: PlaceContactProps) {
  const { clock } = usePlatform();
  const worth = worthOf(place);
  const [phone] = place.phones;
  const street = streetNameOf(place, names);
  const kind = kindNameOf(place, names);
  const instead = copy.instead(helpLine.phone, street, kind);
  if (worth === 'lead') {
    const askWhether = place.name === null ? instead : copy.insteadOfLead(helpLine.phone, place.name);
    return (
      <>
        <Cautions evidence={place.evidence} />
        <CallInstead helpLine={helpLine} text={askWhether} />
      </>
    );
  }
  const isStale = freshnessOf(place.lastChecked, clock.today()).level === 'stale';
  return (
    <>
      {phone !== undefined && <PhoneCard place={place} phone={phone} today={clock.today()} />}
      {worth === 'counted' && phone === undefined && (
        <CallInstead helpLine={helpLine} text={copy.phoneMissing(helpLine.phone)} />
      )}
      {worth === 'counted' ? (
        <Banner tone="leaf" icon="check" text={copy.verifiedMeaning} />
      ) : (
        <Banner icon="warning" text={copy.unverifiedMeaning} />
      )}
      {worth === 'unverified' && <CallInstead quiet={phone !== undefined} helpLine={helpLine} text={instead} />}
      {isStale && <Banner icon="warning" text={copy.staleMeaning} />}
      <Cautions evidence={place.evidence} />
    </>
  );
}

function PhoneCard({ place, phone, today }: { place: Place; phone: Phone; today: string }) {
  const { call } = useOverlays();
  const words = copy.phone(phone);
  return (
    <Card tone="river">
      <Stack gap="m">
        <Text size="figure" tone="river">
          {words}
        </Text>
        <Button
          kind="primary"
          wide
          icon="phone"
          text={copy.call}
          label={`${copy.call}，${copy.callPlace(place.name ?? copy.nameless, words)}`}
          onPress={() => {
            call(phone);
          }}
        />
        <Text size="label">{freshnessWords(place.lastChecked, today)}</Text>
      </Stack>
    </Card>
  );
}

/** A line that is certain, and what to say there. */
function CallInstead({ helpLine, text, quiet = false }: { helpLine: HelpLine; text: string; quiet?: boolean }) {
  const { call } = useOverlays();
  return (
    <Card tone={quiet ? 'plain' : 'river'}>
      <Stack gap="m">
        <Text heading={2} size="heading">
          {copy.insteadTitle}
        </Text>
        <Text>{text}</Text>
        <Button
          kind={quiet ? 'quiet' : 'primary'}
          wide
          icon="phone"
          text={copy.callLine(helpLine.phone)}
          onPress={() => {
            call(helpLine.phone);
          }}
        />
      </Stack>
    </Card>
  );
}
