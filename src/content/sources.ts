import packs from '@packs/sources.json';
import type { Source } from '@/domain/entities/pack';
import { sectionOf, type CompiledSection, type PackId } from './compiled-section';

/** The sources section of a pack. The compiler has checked it against the schema that the type comes from. */
export function sourcesOf(pack: PackId): Source[] {
  return sectionOf(packs as unknown as CompiledSection<Source[]>, pack);
}
