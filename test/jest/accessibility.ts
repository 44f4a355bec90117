import { configureAxe, toHaveNoViolations } from 'jest-axe';

expect.extend(toHaveNoViolations);

/**
 * What axe-core finds wrong with an element. Only violations are told in full: writing the path of every element that
 * passed took a fifth of its time.
 * @example expect(await axe(container)).toHaveNoViolations()
 */
export const axe = configureAxe({ resultTypes: ['violations'] });
