/**
 * Which packs a build holds.
 * `release` holds the real pack alone; `preview` holds the fictional demo pack as well, with a switch.
 */
export type ProfileName = 'release' | 'preview';

export interface Profile {
  name: ProfileName;
  /** The folder that a target is written to, relative to the project's root. */
  outputRoot(target: 'h5' | 'weapp'): string;
}

/**
 * Reads the profile of a build from its environment (`PACK_PROFILE`).
 * @throws when the value is neither `release` nor `preview`, so that a typing slip never ships demo places.
 * @example readProfile({ PACK_PROFILE: 'preview' }).outputRoot('h5') // 'dist/preview/h5'
 */
export function readProfile(environment: Record<string, string | undefined>): Profile {
  const name = environment.PACK_PROFILE ?? 'release';
  if (name !== 'release' && name !== 'preview') {
    throw new Error(`PACK_PROFILE must be "release" or "preview", not "${name}".`);
  }
  return {
    name,
    outputRoot: (target) => (name === 'release' ? `dist/${target}` : `dist/preview/${target}`),
  };
}
