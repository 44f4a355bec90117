import packs from '@packs/care.json';
import type { CareContent } from '@/domain/entities/pack';
import { sectionOf, type CompiledSection, type PackId } from './compiled-section';

/** The care section of a pack. The compiler has checked it against the schema that the type comes from. */
export function careOf(pack: PackId): CareContent {
  return sectionOf(packs as unknown as CompiledSection<CareContent>, pack);
}
