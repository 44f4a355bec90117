import { freshnessOf, worthOf } from '@/domain/care';
import type { HelpLine, IsoDate, Phone, Place } from '@/domain/entities/pack';
import { copy } from './copy';
import { kindNameOf, streetNameOf, type PlaceNames } from './place-words';

/** How a place can be reached, and how far its record can be trusted. */
export interface ContactWords {
  /** The number to call; `null` where none is known, or none that may be called. */
  phone: Phone | null;
  /** Whom to call instead, and what to say there. */
  instead: string | null;
  /** What the record's standing means; `null` for a lead, whose title says it. */
  standing: { isVerified: boolean; text: string } | null;
  /** That the record was not checked for long. */
  stale: string | null;
}

/** What stands first on a place's page. */
export function contactWords(
  place: Place,
  names: PlaceNames,
  { phone: line }: Pick<HelpLine, 'phone'>,
  today: IsoDate,
): ContactWords {
  const worth = worthOf(place);
  const askFor = copy.instead(line, streetNameOf(place, names), kindNameOf(place, names));
  if (worth === 'lead') {
    const instead = place.name === null ? askFor : copy.insteadOfLead(line, place.name);
    return { phone: null, instead, standing: null, stale: null };
  }
  const phone = place.phones[0] ?? null;
  const isVerified = worth === 'counted';
  const withoutPhone = phone === null ? copy.phoneMissing(line) : null;
  return {
    phone,
    instead: isVerified ? withoutPhone : askFor,
    standing: { isVerified, text: isVerified ? copy.verifiedMeaning : copy.unverifiedMeaning },
    stale: freshnessOf(place.lastChecked, today).level === 'stale' ? copy.staleMeaning : null,
  };
}
