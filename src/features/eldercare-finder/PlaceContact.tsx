import type { HelpLine, Phone, Place } from '@/domain/entities/pack';
import { Cautions, useOverlays } from '@/features/shell';
import { usePlatform } from '@/platform';
import { Banner, Button, Card, Stack, Text } from '@/ui';
import { contactWords } from './contact-words';
import { copy } from './copy';
import { placeBlocks } from './place-reading';
import { freshnessWords, type PlaceNames } from './place-words';

export interface PlaceContactProps {
  place: Place;
  names: PlaceNames;
  helpLine: HelpLine;
}

/** First on the page: the number to call, or whom to call instead, and how far the record can be trusted. */
export function PlaceContact({ place, names, helpLine }: PlaceContactProps) {
  const { clock } = usePlatform();
  const { phone, instead, standing, stale } = contactWords(place, names, helpLine, clock.today());
  const callInstead = instead !== null && <CallInstead quiet={phone !== null} helpLine={helpLine} text={instead} />;
  if (standing === null) {
    return (
      <>
        <Cautions evidence={place.evidence} />
        {callInstead}
      </>
    );
  }
  return (
    <>
      {phone !== null && <PhoneCard place={place} phone={phone} today={clock.today()} />}
      {standing.isVerified && callInstead}
      <Banner
        tone={standing.isVerified ? 'leaf' : 'gold'}
        icon={standing.isVerified ? 'check' : 'warning'}
        text={standing.text}
        block={placeBlocks.standing}
      />
      {!standing.isVerified && callInstead}
      {stale !== null && <Banner icon="warning" text={stale} block={placeBlocks.stale} />}
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
        <Text size="figure" tone="river" block={placeBlocks.phone}>
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
        <Text block={placeBlocks.instead}>{text}</Text>
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
