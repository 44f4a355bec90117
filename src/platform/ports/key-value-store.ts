/**
 * What became of a write.
 * `full`: the device has no room left for it, and what was stored under the key before is still there.
 * `unavailable`: this device stores nothing at all, such as a browser that blocks site data.
 */
export type WriteOutcome = 'written' | 'full' | 'unavailable';

/** What became of a removal; a key that was not there counts as removed. */
export type RemoveOutcome = 'removed' | 'unavailable';

/**
 * Small texts that stay on the device between visits: settings, favourites, answers. Nothing leaves the device.
 * No method throws: a full, blocked or damaged store is an outcome, and the app goes on without it.
 * @example
 * if (store.write('settings', JSON.stringify(settings)) === 'full') showRoomIsShort();
 */
export interface KeyValueStore {
  /** The text under a key; `null` when there is none, when it is not a text, or when it cannot be read. */
  read: (key: string) => string | null;
  /** Stores a text under a key, in place of what was there. */
  write: (key: string, value: string) => WriteOutcome;
  /** Forgets one key. */
  remove: (key: string) => RemoveOutcome;
  /** The keys that this app has written, in no particular order; empty when the store cannot be read. */
  keys: () => string[];
}
