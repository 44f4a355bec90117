import { recordCall } from '../journal';
import { plainCopy } from '../plain-data';
import { asynchronous, CallRefusal, type WechatFunction } from './asynchronous';
import type { Phone } from './phone';

function neverSettled(): void {
  // The person leaves the question open.
}

/** Calls that leave the mini-program: each is written down with its options. */
export function deviceCalls(phone: Phone): Record<string, WechatFunction> {
  const reaching = (
    name: string,
    answer: (options: never) => Record<string, unknown> | undefined = () => undefined,
  ): WechatFunction =>
    asynchronous(name, (options: object) => {
      recordCall(name, plainCopy(options));
      return answer(options as never);
    });
  let clipboard = '';
  return {
    makePhoneCall: reaching('makePhoneCall', ({ phoneNumber }: { phoneNumber?: unknown }) => {
      if (typeof phoneNumber !== 'string' || phoneNumber === '') {
        throw new CallRefusal('parameter error: parameter.phoneNumber should be String');
      }
      if (!phone.state.confirms) throw new CallRefusal('cancel');
      return undefined;
    }),
    openLocation: reaching('openLocation', ({ latitude, longitude }: { latitude?: unknown; longitude?: unknown }) => {
      if (typeof latitude !== 'number' || typeof longitude !== 'number') {
        throw new CallRefusal('parameter error: latitude and longitude should be Number');
      }
      return undefined;
    }),
    setClipboardData: reaching('setClipboardData', ({ data }: { data?: unknown }) => {
      if (typeof data !== 'string') throw new CallRefusal('parameter error: parameter.data should be String');
      clipboard = data;
      return undefined;
    }),
    getClipboardData: asynchronous('getClipboardData', () => ({ data: clipboard })),
    getLocation: asynchronous('getLocation', (options: { type?: string }) => {
      recordCall('getLocation', plainCopy(options));
      const { location } = phone.state;
      if (location.status === 'refused') throw new CallRefusal('auth deny');
      if (location.status === 'off') {
        throw new CallRefusal('system permission denied: ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF');
      }
      if (location.status === 'unanswered') return new Promise<Record<string, unknown>>(neverSettled);
      const { latitude, longitude, accuracyMetres } = location;
      return { latitude, longitude, accuracy: accuracyMetres, horizontalAccuracy: accuracyMetres, speed: -1 };
    }),
    getSetting: asynchronous('getSetting', () => ({
      authSetting: { 'scope.userLocation': phone.state.location.status === 'granted' },
    })),
    openSetting: reaching('openSetting'),
    authorize: reaching('authorize', () => {
      if (phone.state.location.status === 'refused') throw new CallRefusal('auth deny');
      return undefined;
    }),
    showShareMenu: reaching('showShareMenu'),
    hideShareMenu: reaching('hideShareMenu'),
    vibrateShort: reaching('vibrateShort'),
    previewImage: reaching('previewImage'),
    saveImageToPhotosAlbum: reaching('saveImageToPhotosAlbum'),
    openCustomerServiceChat: reaching('openCustomerServiceChat'),
  };
}
