import { createRequire } from 'node:module';

/** A component that exparser drew. */
export interface DrawnComponent {
  readonly dom: HTMLElement;
  setData(values: Readonly<Record<string, unknown>>): void;
  attach(parent: Node): void;
  detach(): void;
}

/** WeChat's older component engine, as `j-component` drives it. */
interface Exparser {
  /** Makes a component known and returns its id. */
  register(definition: Readonly<Record<string, unknown>>): string;
  create(id: string): DrawnComponent;
}

// Not an import: the package's types bring those of all of WeChat, with a global `require` that is not Node's.
const engine: unknown = createRequire(__filename)('j-component');

/** The engine, bound to the document in which the test runs. */
export const exparser = engine as Exparser;
