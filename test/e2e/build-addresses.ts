/** `preview` holds the fictional demo pack as well; `release` the real one alone. */
export type BuildProfile = 'preview' | 'release';

/** What the specs run on. */
export type BuildTarget = 'h5' | 'weapp';

/** How the address of a served build reaches the workers that run the specs. */
export function addressVariable(target: BuildTarget, profile: BuildProfile): string {
  return `HQ_E2E_${target}_${profile}_ADDRESS`.toUpperCase();
}

/**
 * Where a build is served.
 * @throws when the specs were started without their global setup.
 */
export function addressOf(target: BuildTarget, profile: BuildProfile): string {
  const address = process.env[addressVariable(target, profile)];
  if (address === undefined) {
    throw new Error(`The ${profile} build for ${target} is not served: start the specs with Playwright.`);
  }
  return address;
}
