import packs from '@packs/relief.json';
import type { ReliefContent } from '@/domain/entities/pack';
import { sectionOf, type CompiledSection, type PackId } from './compiled-section';

/** The relief section of a pack. The compiler has checked it against the schema that the type comes from. */
export function reliefOf(pack: PackId): ReliefContent {
  return sectionOf(packs as unknown as CompiledSection<ReliefContent>, pack);
}
