/** The package ships no types; the published ones are for a version of axe-core that is no longer used. */
declare module 'jest-axe' {
  import type { AxeResults, ImpactValue, RunOptions, Spec } from 'axe-core';

  interface JestAxeOptions extends RunOptions {
    globalOptions?: Spec;
    impactLevels?: ImpactValue[];
  }

  type JestAxe = (html: Element | string, options?: RunOptions) => Promise<AxeResults>;

  export function configureAxe(options?: JestAxeOptions): JestAxe;
  export const axe: JestAxe;
  export const toHaveNoViolations: {
    toHaveNoViolations(results: AxeResults): { pass: boolean; message(): string };
  };
}

declare namespace jest {
  interface Matchers<R> {
    /** Fails with axe-core's findings, each with its rule and the element. */
    toHaveNoViolations(): R;
  }
}
