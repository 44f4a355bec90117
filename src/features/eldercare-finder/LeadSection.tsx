import type { Place } from '@/domain/entities/pack';
import { sureWords } from '@/domain/evidence';
import { Banner, List, ListItem, Section } from '@/ui';
import { copy } from './copy';
import { PlaceEntry } from './PlaceEntry';
import type { PlaceNames } from './place-words';

/** Old hints that nobody has checked: apart from the places, with their caution, and with nothing to call. */
export function LeadSection({ leads, names }: { leads: readonly Place[]; names: PlaceNames }) {
  const { caution } = sureWords('lead');
  if (leads.length === 0) return null;
  return (
    <Section title={copy.leadsTitle(leads.length)} lead={copy.leadsLead}>
      {caution !== null && <Banner icon="warning" text={caution} />}
      <List label={copy.leadList}>
        {leads.map((lead) => (
          <ListItem key={lead.id}>
            <PlaceEntry place={lead} names={names} />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
