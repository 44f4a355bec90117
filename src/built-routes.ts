import { ROUTES, type RouteDefinition } from './routes';

/**
 * Pages for those who build the app, in builds of the `preview` profile alone. Nothing in the app leads to them, so
 * they are no destinations; and nothing of the app imports this file, so that a release holds no word of them.
 */
export const PREVIEW_ROUTES = {
  design: {
    path: 'packages/design/design/index',
    address: '/design',
    subpackage: 'packages/design',
    parameters: [],
  },
} as const satisfies Record<string, RouteDefinition>;

/** Which packs and pages a build holds: see `config/profile.ts`. */
type Profile = 'release' | 'preview';

/** H5 address of each page path of a build, in the form that Taro's router wants. */
export function h5CustomRoutesOf(profile: Profile): Record<string, string> {
  return Object.fromEntries(routesOf(profile).map((route) => [`/${route.path}`, route.address]));
}

/** Subpackages of a build, in the form that `app.config.ts` wants. */
export function subpackagesOf(profile: Profile): { root: string; pages: string[] }[] {
  const pagesByRoot = new Map<string, string[]>();
  for (const route of routesOf(profile)) {
    if (route.subpackage === null) continue;
    const pages = pagesByRoot.get(route.subpackage) ?? [];
    pages.push(route.path.slice(route.subpackage.length + 1));
    pagesByRoot.set(route.subpackage, pages);
  }
  return [...pagesByRoot].map(([root, pages]) => ({ root, pages }));
}

function routesOf(profile: Profile): RouteDefinition[] {
  return [...Object.values(ROUTES), ...(profile === 'preview' ? Object.values(PREVIEW_ROUTES) : [])];
}
