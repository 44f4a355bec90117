import { record } from '../journal';
import type { PageStack } from '../page-stack';
import type { PageAddress } from '../../protocol';
import { deviceCalls } from './device';
import type { WechatFunction } from './asynchronous';
import { interfaceCalls } from './interface';
import { navigationCalls } from './navigation';
import type { Network } from './network';
import type { Phone } from './phone';
import type { Sound } from './sound';
import { storageCalls, type Storage } from './storage';
import { systemCalls } from './system';

/** What `wx` is made of. */
export interface WechatParts {
  phone: Phone;
  storage: Storage;
  network: Network;
  sound: Sound;
  pages: () => PageStack;
  entry: () => PageAddress;
  exit: () => void;
}

/** The moments that `wx.on…` and `wx.off…` are about. */
const moments = [
  ...['AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'ThemeChange', 'NetworkStatusChange'],
  ...['WindowResize', 'MemoryWarning', 'AudioInterruptionBegin', 'AudioInterruptionEnd', 'KeyboardHeightChange'],
];

/** A scene as WeChat numbers it: opened from a card in a chat. */
const sharedCardScene = 1007;

/** What builds keep on `wx` for themselves: webpack its chunks, which it looks for before it puts them there. */
const ownOfBuilds = new Set(['webpackJsonp', 'webpackChunk']);

/**
 * Makes `wx`. Its members are its own and can be listed, because Taro lists them; a name that is none of them is
 * written down when it is asked for.
 */
export function createWechatApi(parts: WechatParts): Record<string, unknown> {
  const { phone, pages } = parts;
  const entry = () => ({ ...parts.entry(), scene: sharedCardScene, referrerInfo: {}, apiCategory: 'default' });
  const members: Record<string, unknown> = {
    ...systemCalls(phone),
    ...storageCalls(parts.storage),
    ...navigationCalls(pages, parts.exit),
    ...deviceCalls(phone),
    ...interfaceCalls(phone, pages),
    ...parts.network.calls(),
    ...parts.sound.calls,
    ...listeningCalls(phone),
    getLaunchOptionsSync: entry,
    getEnterOptionsSync: entry,
    getUpdateManager: () => ({
      onCheckForUpdate: (tell: (result: { hasUpdate: boolean }) => void) =>
        setTimeout(() => tell({ hasUpdate: false }), 0),
      onUpdateReady: () => undefined,
      onUpdateFailed: () => undefined,
      applyUpdate: () => undefined,
    }),
    getPerformance: () => ({ now: () => Date.now(), createObserver: () => ({ observe: () => undefined }) }),
    reportEvent: () => undefined,
    // A mini-program without cloud functions has none.
    cloud: undefined,
    env: { USER_DATA_PATH: 'http://usr' },
    version: { version: phone.state.baseLibrary },
  };
  return new Proxy(members, {
    get(target, name: string | symbol, receiver) {
      if (typeof name === 'string' && !(name in target) && !ownOfBuilds.has(name))
        record({ kind: 'unknownCall', name: `wx.${name}` });
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

function listeningCalls(phone: Phone): Record<string, WechatFunction> {
  const calls: Record<string, WechatFunction> = {};
  for (const moment of moments) {
    calls[`on${moment}`] = (listener: () => void) => phone.listen(moment, listener);
    calls[`off${moment}`] = (listener?: () => void) => phone.ignore(moment, listener);
  }
  return calls;
}
