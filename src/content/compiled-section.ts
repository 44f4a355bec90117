/** Id of a pack, such as `hongqiao`. */
export type PackId = string;

/** One section of every pack in the build, as the content compiler writes it. */
export type CompiledSection<Section> = Record<PackId, Section>;

/**
 * Takes one pack's section.
 * @throws when the build does not hold the pack: callers ask `packIdOrDefault` first.
 */
export function sectionOf<Section>(packs: CompiledSection<Section>, pack: PackId): Section {
  const section = packs[pack];
  if (section === undefined) throw new Error(`This build holds no pack "${pack}".`);
  return section;
}
