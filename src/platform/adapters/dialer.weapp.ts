import Taro from '@tarojs/taro';
import { readPhone } from '../phone-number';
import type { Dialer } from '../ports/dialer';
import { isWechatCancel } from './wechat-error';

/** Calls through WeChat, which asks the person once more. */
export function createDialer(): Dialer {
  return {
    async call(phone) {
      const reading = readPhone(phone);
      if (reading.kind === 'demo') return 'shownOnly';
      if (reading.kind === 'notAPhone') return 'notAPhone';
      try {
        await Taro.makePhoneCall({ phoneNumber: reading.digits });
        return 'dialled';
      } catch (error) {
        return isWechatCancel(error) ? 'cancelled' : 'unavailable';
      }
    },
  };
}
