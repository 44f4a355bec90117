import { ROUTES, TAB_ROUTES, type Destination, type RouteName, type TabRouteName } from '@/routes';

/** Query parameters by name, decoded. */
export type QueryParameters = Readonly<Record<string, string>>;

const routeNames = Object.keys(ROUTES) as RouteName[];

/**
 * Reads a query with neither `URL` nor `URLSearchParams`, which a mini-program does not have.
 * @param query with or without a leading `?`.
 * @example readQuery('?id=demo-01&kind=') // { id: 'demo-01', kind: '' }
 */
export function readQuery(query: string): QueryParameters {
  const pairs = query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    });
  return Object.fromEntries(pairs);
}

/** Decodes percent signs; what a person has typed wrongly is kept as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The route at an H5 address or at a mini-program's page path.
 * @param form which of the two `location` is.
 * @example routeAt('/care/place', 'address') // 'place'
 */
export function routeAt(location: string, form: 'path' | 'address'): RouteName | null {
  const wanted = `/${location.replace(/^\/+/, '').replace(/\/+$/, '')}`;
  // The site's root shows the first tab.
  if (form === 'address' && wanted === '/') return TAB_ROUTES[0];
  return (
    routeNames.find((name) => (form === 'path' ? `/${ROUTES[name].path}` : ROUTES[name].address) === wanted) ?? null
  );
}

/** The parameters that the route declares; empty ones and foreign ones, such as a tracking code, are left out. */
export function declaredParameters(page: RouteName, query: QueryParameters): QueryParameters {
  const names = ROUTES[page].parameters.map((parameter) => parameter.replace(/\?$/, ''));
  return Object.fromEntries(Object.entries(query).filter(([name, value]) => names.includes(name) && value !== ''));
}

/**
 * The destination of a route with these parameters, or `null` when one that it needs is missing.
 * @example readDestination('place', { id: 'demo-01' }) // { page: 'place', id: 'demo-01' }
 */
export function readDestination(page: RouteName, query: QueryParameters): Destination | null {
  const parameters = declaredParameters(page, query);
  const complete = ROUTES[page].parameters.every((name) => name.endsWith('?') || parameters[name] !== undefined);
  // Checked just above: every parameter that this page needs is there.
  return complete ? ({ page, ...parameters } as Destination) : null;
}

/** Whether a page is one of the tabs. */
export function isTab(page: RouteName): page is TabRouteName {
  return (TAB_ROUTES as readonly RouteName[]).includes(page);
}

/**
 * The tab that a page belongs to; the first tab for pages that belong to none.
 * @example homeTabOf('place') // 'care'
 */
export function homeTabOf(page: RouteName): TabRouteName {
  const { address } = ROUTES[page];
  return TAB_ROUTES.find((tab) => `${address}/`.startsWith(`${ROUTES[tab].address}/`)) ?? TAB_ROUTES[0];
}
