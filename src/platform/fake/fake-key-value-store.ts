import type { KeyValueStore } from '../ports/key-value-store';

/** A store in memory. */
export interface FakeKeyValueStore extends KeyValueStore {
  /** `full`: nothing more can be written. `unavailable`: neither read nor written. */
  condition: 'usable' | 'full' | 'unavailable';
  /** Puts something under a key that is not a text, as a fault of the device would. */
  corrupt: (key: string) => void;
}

/** @example createFakeKeyValueStore({ settings: '{"elderMode":true}' }) */
export function createFakeKeyValueStore(initial: Readonly<Record<string, string>> = {}): FakeKeyValueStore {
  const entries = new Map<string, string | null>(Object.entries(initial));
  const fake: FakeKeyValueStore = {
    condition: 'usable',
    corrupt: (key) => void entries.set(key, null),
    read(key) {
      return fake.condition === 'unavailable' ? null : (entries.get(key) ?? null);
    },
    write(key, value) {
      if (fake.condition !== 'usable') return fake.condition;
      entries.set(key, value);
      return 'written';
    },
    remove(key) {
      if (fake.condition === 'unavailable') return 'unavailable';
      entries.delete(key);
      return 'removed';
    },
    keys() {
      return fake.condition === 'unavailable' ? [] : [...entries.keys()];
    },
  };
  return fake;
}
