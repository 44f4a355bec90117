export {
  countWorth,
  coverageByKind,
  coverageByStreet,
  type KindCoverage,
  type StreetCoverage,
  type WorthCounts,
} from './coverage';
export {
  countChoices,
  everyPlace,
  filterPlaces,
  relaxations,
  type ChoiceCounts,
  type KindChoice,
  type PlaceFilter,
  type PlaceRelaxation,
} from './filter-places';
export { ageingDays, freshDays, freshnessOf, type Freshness } from './freshness';
export { completenessOf, orderPlaces } from './order-places';
export { leadsOf, withoutLeads, worthOf, type PlaceWorth } from './place-standing';
