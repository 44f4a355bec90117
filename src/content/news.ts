import packs from '@packs/news.json';
import type { NewsContent } from '@/domain/entities/pack';
import { sectionOf, type CompiledSection, type PackId } from './compiled-section';

/** The news section of a pack. The compiler has checked it against the schema that the type comes from. */
export function newsOf(pack: PackId): NewsContent {
  return sectionOf(packs as unknown as CompiledSection<NewsContent>, pack);
}
