import Taro from '@tarojs/taro';
import type { MapOpener } from '../ports/map-opener';
import { isWechatCancel } from './wechat-error';

/** Opens WeChat's own map, which reads GCJ-02 alone. */
export function createMapOpener(): MapOpener {
  return {
    choices: () => [],
    async open({ name, address, position }) {
      if (position.datum !== 'GCJ-02') return 'unavailable';
      try {
        await Taro.openLocation({ latitude: position.latitude, longitude: position.longitude, name, address });
        return 'opened';
      } catch (error) {
        return isWechatCancel(error) ? 'cancelled' : 'unavailable';
      }
    },
  };
}
