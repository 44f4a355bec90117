import Taro from '@tarojs/taro';
import type { KeyValueStore } from '../ports/key-value-store';
import { wechatErrorMessage } from './wechat-error';

/** Keeps texts in WeChat's storage for this mini-program: 1 MB a key and 10 MB in all. */
export function createKeyValueStore(): KeyValueStore {
  function keys(): string[] {
    try {
      return [...Taro.getStorageInfoSync().keys];
    } catch {
      return [];
    }
  }

  return {
    keys,
    read(key) {
      try {
        const value: unknown = Taro.getStorageSync(key);
        if (typeof value !== 'string') return null;
        // WeChat answers a missing key with an empty text.
        return value === '' && !keys().includes(key) ? null : value;
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        Taro.setStorageSync(key, value);
        return 'written';
      } catch (error) {
        return /exceed|limit|quota|max size/i.test(wechatErrorMessage(error)) ? 'full' : 'unavailable';
      }
    },
    remove(key) {
      try {
        Taro.removeStorageSync(key);
        return 'removed';
      } catch {
        return 'unavailable';
      }
    },
  };
}
