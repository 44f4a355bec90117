import packs from '@packs/district.json';
import type { District } from '@/domain/entities/pack';
import { sectionOf, type CompiledSection, type PackId } from './compiled-section';

/** The district section of a pack. The compiler has checked it against the schema that the type comes from. */
export function districtOf(pack: PackId): District {
  return sectionOf(packs as unknown as CompiledSection<District>, pack);
}
