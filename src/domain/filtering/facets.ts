/** No wish about a facet. */
export const anyValue = 'any';
/** Finds the records whose value no source gives. */
export const unpublishedValue = 'unpublished';

/** How each facet of a record is read; `null` where no source gives the value. */
export type Facets<Item, Values extends Record<string, string>> = {
  readonly [Name in keyof Values]: (item: Item) => Values[Name] | null;
};

/** What may be wished of a facet with these values. */
export type FacetChoice<Value extends string> = Value | typeof anyValue | typeof unpublishedValue;

/** One wish for each facet. */
export type FacetFilter<Values extends Record<string, string>> = {
  [Name in keyof Values]: FacetChoice<Values[Name]>;
};

/** A wider filter and how many records it leaves. */
export interface Relaxation<Values extends Record<string, string>> {
  /** The facet whose wish is given up. */
  gives: keyof Values;
  filter: FacetFilter<Values>;
  count: number;
}

/**
 * The records that meet every wish, in their own order.
 * @example filterByFacets(places, placeFacets, { kind: 'nursingHome', street: anyValue })
 */
export function filterByFacets<Item, Values extends Record<string, string>>(
  items: readonly Item[],
  facets: Facets<Item, Values>,
  filter: FacetFilter<Values>,
): Item[] {
  return items.filter((item) =>
    namesOf(facets).every((name) => filter[name] === anyValue || filter[name] === choiceOf(item, facets[name])),
  );
}

/**
 * How many records each choice of one facet would leave while the other wishes stay, `anyValue` among them. Choices that
 * would leave none are absent.
 * @example countChoicesOf(places, placeFacets, filter, 'kind').get('nursingHome') ?? 0
 */
export function countChoicesOf<Item, Values extends Record<string, string>, Name extends keyof Values>(
  items: readonly Item[],
  facets: Facets<Item, Values>,
  filter: FacetFilter<Values>,
  name: Name,
): ReadonlyMap<FacetChoice<Values[Name]>, number> {
  const others = filterByFacets(items, facets, { ...filter, [name]: anyValue });
  const counts = new Map<FacetChoice<Values[Name]>, number>([[anyValue, others.length]]);
  for (const item of others) {
    const choice = choiceOf(item, facets[name]);
    counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  return counts;
}

/**
 * Ways out of an empty result: each gives up a single wish and leaves at least one record.
 * @example relaxationsOf(places, placeFacets, filter).map(({ gives, count }) => `${gives}: ${count}`)
 */
export function relaxationsOf<Item, Values extends Record<string, string>>(
  items: readonly Item[],
  facets: Facets<Item, Values>,
  filter: FacetFilter<Values>,
): Relaxation<Values>[] {
  return namesOf(facets)
    .filter((name) => filter[name] !== anyValue)
    .map((gives) => {
      const wider = { ...filter, [gives]: anyValue };
      return { gives, filter: wider, count: filterByFacets(items, facets, wider).length };
    })
    .filter(({ count }) => count > 0);
}

/**
 * The choice that finds a record by one of its facets.
 * @example choiceOf(place, placeFacets.street) // '120106005', or 'unpublished'
 */
export function choiceOf<Item, Value extends string>(
  item: Item,
  read: (item: Item) => Value | null,
): Value | typeof unpublishedValue {
  return read(item) ?? unpublishedValue;
}

function namesOf<Item, Values extends Record<string, string>>(facets: Facets<Item, Values>): (keyof Values)[] {
  return Object.keys(facets);
}
