export {
  anyValue,
  choiceOf,
  countChoicesOf,
  filterByFacets,
  relaxationsOf,
  unpublishedValue,
  type FacetChoice,
  type FacetFilter,
  type Facets,
  type Relaxation,
} from './facets';
