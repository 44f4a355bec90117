import manifest from '@packs/manifest.json';
import type { PackId } from './compiled-section';

/** A pack that this build holds. */
export interface PackEntry {
  id: PackId;
  name: string;
  fictional: boolean;
  contentDate: string;
}

interface Manifest {
  schemaVersion: number;
  defaultPack: PackId;
  packs: PackEntry[];
}

const { defaultPack, packs } = manifest as unknown as Manifest;

/** All packs of this build, the real one first. */
export function availablePacks(): readonly PackEntry[] {
  return packs;
}

/**
 * The pack that was asked for if this build holds it, else the real one.
 * @example packIdOrDefault('demo') // 'hongqiao' in a release
 */
export function packIdOrDefault(asked: string | null): PackId {
  return packs.some((pack) => pack.id === asked) && asked !== null ? asked : defaultPack;
}
