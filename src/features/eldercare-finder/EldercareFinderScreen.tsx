import { useMemo } from 'react';
import { careOf } from '@/content/care';
import { districtOf } from '@/content/district';
import { newsOf } from '@/content/news';
import { countWorth, filterPlaces, leadsOf, orderPlaces, withoutLeads } from '@/domain/care';
import type { CareContent, District, Figure } from '@/domain/entities/pack';
import { AppScreen, useShell } from '@/features/shell';
import { usePageSharing } from '@/platform';
import { ListCount, Part, Section, Staged, Text } from '@/ui';
import { CoverageCard } from './CoverageCard';
import { copy } from './copy';
import { FinderFilters } from './FinderFilters';
import { KindGuide } from './KindGuide';
import { LeadSection } from './LeadSection';
import { NoResults } from './NoResults';
import { PlaceResults } from './PlaceResults';
import { usePlaceFilter } from './usePlaceFilter';

/** The 养老 tab. A kind that another page hands over filters it. */
export function EldercareFinderScreen() {
  const { packId } = useShell();
  return (
    <AppScreen tab="care" title={copy.title} tagline={copy.tagline}>
      {/* Another pack has other streets: a filter of the former one would hide everything. */}
      <EldercareFinder
        key={packId}
        care={careOf(packId)}
        figures={newsOf(packId).figures}
        district={districtOf(packId)}
      />
    </AppScreen>
  );
}

export interface EldercareFinderProps {
  care: CareContent;
  /** The figures of the news, which hold the official counts. */
  figures: readonly Figure[];
  district: Pick<District, 'name' | 'streets' | 'helpLine'>;
}

/** Filters, how complete the list is, places, leads, and what each kind is. */
export function EldercareFinder({ care, figures, district }: EldercareFinderProps) {
  const { kinds, places } = care;
  const { streets, helpLine } = district;
  const [filter, setFilter] = usePlaceFilter(kinds);
  const names = useMemo(() => ({ kinds, streets }), [kinds, streets]);
  const [listed, leads] = useMemo(() => [orderPlaces(withoutLeads(places)), orderPlaces(leadsOf(places))], [places]);
  const found = useMemo(() => filterPlaces(listed, filter), [listed, filter]);
  /** Another question starts its answers anew. */
  const question = `${filter.kind} ${filter.street}`;
  const chosenKind = kinds.find((kind) => kind.id === filter.kind);
  usePageSharing(
    useMemo(
      () => ({
        title: copy.shareTitle(district.name),
        text: copy.intro,
        destination: { page: 'care', kind: chosenKind?.id },
      }),
      [district.name, chosenKind],
    ),
  );
  return (
    <>
      <Text>{copy.intro}</Text>
      <FinderFilters places={listed} names={names} filter={filter} onChange={setFilter} />
      <CoverageCard care={care} figures={figures} streets={streets} helpLine={helpLine} kind={chosenKind?.id} />
      <Section title={copy.resultTitle}>
        <ListCount text={found.length === 0 ? copy.noResultCount : copy.resultCount(found.length, countWorth(found))} />
        <Part>
          {found.length === 0 ? (
            <NoResults places={listed} names={names} filter={filter} helpLine={helpLine} onChange={setFilter} />
          ) : (
            <PlaceResults key={question} places={found} names={names} />
          )}
        </Part>
      </Section>
      {/* Below what was asked for, and so drawn after it. */}
      <Staged first={0} step={1}>
        <LeadSection key={question} leads={filterPlaces(leads, filter)} names={names} />
      </Staged>
      <KindGuide kinds={kinds} />
    </>
  );
}
