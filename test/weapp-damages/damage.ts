import type { RouteName } from '../../src/routes';
import type { BuildCopy } from './build-copy';

/** What looks at a build, in the order in which the table names them. */
export const layers = ['static', 'compiler', 'runner'] as const;

/**
 * `static` is our own proof, `compiler` are WeChat's compilers for templates and style sheets, `runner` is the
 * mini-program running in a browser.
 */
export type Layer = (typeof layers)[number];

/** One way in which a build can be broken. */
export interface Damage {
  /** As the table names it. */
  name: string;
  /** Breaks a copy of the release, and throws when there is nothing to break. */
  inflict: (build: BuildCopy) => void;
  /** All layers that complain, and no others. */
  caughtBy: readonly Layer[];
  /** The page that the runner opens; the news unless said. */
  page?: RouteName;
}

/** What every layer says of a build; an empty list is no complaint. */
export type Complaints = Readonly<Record<Layer, readonly string[]>>;
