import type { WechatFunction } from './asynchronous';
import { asynchronous } from './asynchronous';
import type { Phone } from './phone';

/** WeChat's capsule button: its size and how far it stands from the edge and the status bar, in CSS pixels. */
const capsule = { width: 87, height: 32, fromRight: 7, belowStatusBar: 4 };

/** What a mini-program can ask about the phone and its settings. */
export function systemCalls(phone: Phone): Record<string, WechatFunction> {
  const windowInfo = () => {
    const { width, height, pixelRatio } = phone.screen;
    const top = phone.state.statusBarHeight;
    return {
      pixelRatio,
      screenWidth: width,
      screenHeight: height,
      windowWidth: width,
      windowHeight: height,
      statusBarHeight: top,
      screenTop: 0,
      safeArea: { left: 0, right: width, top, bottom: height, width, height: height - top },
    };
  };
  const appBaseInfo = () => ({
    SDKVersion: phone.state.baseLibrary,
    version: '8.0.50',
    language: 'zh_CN',
    theme: phone.state.theme,
    fontSizeSetting: phone.state.fontSizeSetting,
    fontSizeScaleFactor: phone.state.fontSizeSetting / 16,
    enableDebug: false,
    host: { env: 'WeChat' },
  });
  const deviceInfo = () => ({ brand: 'devtools', model: 'Chromium', system: 'Android 10', platform: 'android' });
  const systemInfo = () => ({
    ...windowInfo(),
    ...appBaseInfo(),
    ...deviceInfo(),
    locationEnabled: phone.state.location.status !== 'off',
  });
  return {
    getSystemInfoSync: systemInfo,
    getSystemInfo: asynchronous('getSystemInfo', systemInfo),
    getSystemInfoAsync: asynchronous('getSystemInfoAsync', systemInfo),
    getWindowInfo: windowInfo,
    getAppBaseInfo: appBaseInfo,
    getDeviceInfo: deviceInfo,
    getSystemSetting: () => ({
      locationEnabled: phone.state.location.status !== 'off',
      wifiEnabled: true,
      bluetoothEnabled: false,
      deviceOrientation: 'portrait',
    }),
    getAppAuthorizeSetting: () => ({ locationAuthorized: 'authorized' }),
    getMenuButtonBoundingClientRect: () => {
      const right = phone.screen.width - capsule.fromRight;
      const top = phone.state.statusBarHeight + capsule.belowStatusBar;
      const { width, height } = capsule;
      return { width, height, top, right, bottom: top + height, left: right - width };
    },
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    canIUse: () => true,
  };
}
