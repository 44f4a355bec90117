/**
 * The only list of the app's routes: Taro's page list, the subpackages, the H5 addresses and the typed
 * destinations of the navigation port are all derived from it. What the build makes of it is in `built-routes.ts`.
 */

/** One page of the app. */
export interface RouteDefinition {
  /** The page's file below `src`, without extension: also its path inside the mini-program. */
  path: string;
  /** The address on H5. */
  address: string;
  /** The subpackage the page is delivered in, or `null` for the main package (tab pages must be there). */
  subpackage: string | null;
  /** The parameters that the page reads from its address; a trailing `?` marks an optional one. */
  parameters: readonly string[];
}

export const ROUTES = {
  news: { path: 'pages/news/index', address: '/news', subpackage: null, parameters: [] },
  care: { path: 'pages/care/index', address: '/care', subpackage: null, parameters: ['kind?'] },
  schools: { path: 'pages/schools/index', address: '/schools', subpackage: null, parameters: [] },
  relief: { path: 'pages/relief/index', address: '/relief', subpackage: null, parameters: [] },
  article: {
    path: 'packages/news/article/index',
    address: '/news/article',
    subpackage: 'packages/news',
    parameters: ['id', 'figure?'],
  },
  place: {
    path: 'packages/care/place/index',
    address: '/care/place',
    subpackage: 'packages/care',
    parameters: ['id'],
  },
  project: {
    path: 'packages/schools/project/index',
    address: '/schools/project',
    subpackage: 'packages/schools',
    parameters: ['id'],
  },
  programme: {
    path: 'packages/relief/programme/index',
    address: '/relief/programme',
    subpackage: 'packages/relief',
    parameters: ['id'],
  },
  settings: {
    path: 'packages/about/settings/index',
    address: '/settings',
    subpackage: 'packages/about',
    parameters: [],
  },
  about: {
    path: 'packages/about/about/index',
    address: '/about',
    subpackage: 'packages/about',
    parameters: [],
  },
  standards: {
    path: 'packages/about/standards/index',
    address: '/standards',
    subpackage: 'packages/about',
    parameters: [],
  },
  notFound: {
    path: 'packages/about/not-found/index',
    address: '/not-found',
    subpackage: 'packages/about',
    parameters: [],
  },
} as const satisfies Record<string, RouteDefinition>;

export type RouteName = keyof typeof ROUTES;

type ParameterNames<Name extends RouteName> = (typeof ROUTES)[Name]['parameters'][number];
type RequiredName<Parameter extends string> = Parameter extends `${string}?` ? never : Parameter;
type OptionalName<Parameter extends string> = Parameter extends `${infer Name}?` ? Name : never;

/**
 * The parameters of one route, by name.
 * @example const parameters: RouteParameters<'article'> = { id: 'press-conference', figure: 'nursing-homes' };
 */
export type RouteParameters<Name extends RouteName> = Record<RequiredName<ParameterNames<Name>>, string> &
  Partial<Record<OptionalName<ParameterNames<Name>>, string>>;

/** A page together with the parameters it needs. */
export type Destination = {
  [Name in RouteName]: { page: Name } & RouteParameters<Name>;
}[RouteName];

/** The four tab pages, in the order in which the tab bar shows them. */
export const TAB_ROUTES = ['news', 'care', 'schools', 'relief'] as const satisfies readonly RouteName[];
export type TabRouteName = (typeof TAB_ROUTES)[number];

/** Page paths of the main package, first page first. */
export const mainPackagePages: string[] = TAB_ROUTES.map((name) => ROUTES[name].path);

/**
 * The address of a destination inside the app.
 * @param form `path` for the mini-program's page path, `address` for the H5 address.
 * @example destinationUrl({ page: 'place', id: 'demo-01' }, 'address') // '/care/place?id=demo-01'
 */
export function destinationUrl(destination: Destination, form: 'path' | 'address'): string {
  const { page, ...parameters } = destination;
  const route = ROUTES[page];
  const query = Object.entries(parameters)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const base = form === 'path' ? `/${route.path}` : route.address;
  return query === '' ? base : `${base}?${query}`;
}
