/** `preview` holds the fictional demo pack as well; `release` the real one alone. */
export type BuildProfile = 'preview' | 'release';

/** How the addresses of the served builds reach the workers that run the specs. */
export const addressVariables: Record<BuildProfile, string> = {
  preview: 'HQ_E2E_PREVIEW_ADDRESS',
  release: 'HQ_E2E_RELEASE_ADDRESS',
};

/**
 * Where a build is served.
 * @throws when the specs were started without their global setup.
 */
export function addressOf(profile: BuildProfile): string {
  const address = process.env[addressVariables[profile]];
  if (address === undefined) throw new Error(`The ${profile} build is not served: start the specs with Playwright.`);
  return address;
}
