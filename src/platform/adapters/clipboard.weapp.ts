import Taro from '@tarojs/taro';
import type { Clipboard } from '../ports/clipboard';

/** Copies with WeChat, which shows a notice of its own. */
export function createClipboard(): Clipboard {
  return {
    async copy(text) {
      try {
        await Taro.setClipboardData({ data: text });
        return 'copied';
      } catch {
        return 'unavailable';
      }
    },
  };
}
