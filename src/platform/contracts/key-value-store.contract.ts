/// <reference types="jest" />
import type { KeyValueStore } from '../ports/key-value-store';

export interface KeyValueStoreSituations {
  usable: () => KeyValueStore;
  /** A store, and the way to use up all its room. */
  fillable(): { store: KeyValueStore; fill: () => void };
  unavailable: () => KeyValueStore;
  /** A store that holds something else than a text under the key. */
  corrupt: ((key: string) => KeyValueStore) | 'cannotHappen';
}

/** What every key-value store must do. */
export function describeKeyValueStore(name: string, situations: KeyValueStoreSituations): void {
  const { corrupt } = situations;
  describe(`key-value store: ${name}`, () => {
    it('gives back what was written', () => {
      const store = situations.usable();
      expect(store.write('settings', '{"size":"大"}')).toBe('written');
      expect(store.read('settings')).toBe('{"size":"大"}');
    });

    it('tells an empty text from none', () => {
      const store = situations.usable();
      store.write('empty', '');
      expect(store.read('empty')).toBe('');
      expect(store.read('never-written')).toBeNull();
    });

    it('keeps the latest text', () => {
      const store = situations.usable();
      store.write('answers', 'first');
      store.write('answers', 'second');
      expect(store.read('answers')).toBe('second');
      expect(store.keys()).toEqual(['answers']);
    });

    it('lists and removes keys', () => {
      const store = situations.usable();
      store.write('one', '1');
      store.write('two', '2');
      expect(store.keys().sort()).toEqual(['one', 'two']);
      expect(store.remove('one')).toBe('removed');
      expect(store.remove('never-written')).toBe('removed');
      expect(store.keys()).toEqual(['two']);
      expect(store.read('one')).toBeNull();
    });

    it('says that it is full and keeps what it has', () => {
      const { store, fill } = situations.fillable();
      store.write('kept', 'before');
      fill();
      expect(store.write('kept', 'longer than before')).toBe('full');
      expect(store.read('kept')).toBe('before');
    });

    it('goes on without storage', () => {
      const store = situations.unavailable();
      expect(store.write('settings', 'x')).toBe('unavailable');
      expect(store.read('settings')).toBeNull();
      expect(store.remove('settings')).toBe('unavailable');
      expect(store.keys()).toEqual([]);
    });

    if (corrupt !== 'cannotHappen') {
      it('treats what is not a text as nothing and lets it be replaced', () => {
        const store = corrupt('settings');
        expect(store.read('settings')).toBeNull();
        expect(store.write('settings', 'mended')).toBe('written');
        expect(store.read('settings')).toBe('mended');
      });
    }
  });
}
