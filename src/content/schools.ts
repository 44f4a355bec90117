import packs from '@packs/schools.json';
import type { SchoolsContent } from '@/domain/entities/pack';
import { sectionOf, type CompiledSection, type PackId } from './compiled-section';

/** The schools section of a pack. The compiler has checked it against the schema that the type comes from. */
export function schoolsOf(pack: PackId): SchoolsContent {
  return sectionOf(packs as unknown as CompiledSection<SchoolsContent>, pack);
}
