import type { KeyValueStore } from '../ports/key-value-store';
import { storePrefix } from '../store-prefix';

const fullErrorNames = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/**
 * Keeps texts in the browser's local storage.
 * @param openStorage asked each time, because a browser that blocks site data throws when it is merely named.
 */
export function createKeyValueStore(openStorage: () => Storage = () => window.localStorage): KeyValueStore {
  return {
    read(key) {
      try {
        return openStorage().getItem(storePrefix + key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        openStorage().setItem(storePrefix + key, value);
        return 'written';
      } catch (error) {
        return error instanceof DOMException && fullErrorNames.includes(error.name) ? 'full' : 'unavailable';
      }
    },
    remove(key) {
      try {
        openStorage().removeItem(storePrefix + key);
        return 'removed';
      } catch {
        return 'unavailable';
      }
    },
    keys() {
      try {
        return Object.keys(openStorage())
          .filter((key) => key.startsWith(storePrefix))
          .map((key) => key.slice(storePrefix.length));
      } catch {
        return [];
      }
    },
  };
}
