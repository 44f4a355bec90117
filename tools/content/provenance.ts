import type { Origin } from './problems';

/**
 * Remembers where each property of each built object was authored. It hangs on the objects themselves, not on their
 * position, so that sorting and nesting while a pack is built lose nothing.
 */
export class Provenance {
  private readonly known = new WeakMap<object, Map<string, Origin>>();

  /** Remembers where `owner[property]` was authored. */
  note(owner: object, property: string, origin: Origin): void {
    const properties = this.known.get(owner) ?? new Map<string, Origin>();
    properties.set(property, origin);
    this.known.set(owner, properties);
  }

  /** Where `owner[property]` was authored, or undefined when it was not authored by itself. */
  of(owner: object, property: string): Origin | undefined {
    return this.known.get(owner)?.get(property);
  }

  /**
   * The nearest authored place on the way from `root` to a JSON pointer.
   * @example origins.atPointer(pack, '/care/places/0/phones/1') // the cell `phones` of the first place
   */
  atPointer(root: object, pointer: string): Origin | undefined {
    let value: unknown = root;
    let nearest: Origin | undefined;
    for (const step of pointer.split('/').slice(1)) {
      if (typeof value !== 'object' || value === null) break;
      nearest = this.of(value, step) ?? nearest;
      value = (value as Record<string, unknown>)[step];
    }
    return nearest;
  }
}
