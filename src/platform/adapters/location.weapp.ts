import Taro from '@tarojs/taro';
import type { Location, LocationOutcome } from '../ports/location';
import { wechatErrorMessage } from './wechat-error';

/** Long, because WeChat's question to the person stands open during this time. */
const longestWaitMs = 60_000;

/** Asks WeChat, which answers in GCJ-02. `app.json` must name `getLocation` in `requiredPrivateInfos`. */
export function createLocation(): Location {
  return {
    locate: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve({ status: 'timedOut' }), longestWaitMs);
        const settle = (outcome: LocationOutcome) => {
          clearTimeout(timer);
          resolve(outcome);
        };
        askWechat().then(settle, (error: unknown) => settle(outcomeOf(wechatErrorMessage(error))));
      }),
  };
}

async function askWechat(): Promise<LocationOutcome> {
  const { latitude, longitude, accuracy } = await Taro.getLocation({ type: 'gcj02' });
  return { status: 'granted', point: { latitude, longitude, datum: 'GCJ-02' }, accuracyMetres: accuracy };
}

function outcomeOf(message: string): LocationOutcome {
  // The device's own switch comes first: its message also speaks of a permission that is denied.
  if (/system permission|LOCATIONSWITCHOFF/i.test(message)) return { status: 'off' };
  if (/time\s?out/i.test(message)) return { status: 'timedOut' };
  if (/auth\w*\s+(deny|denied|cancel|no response)|privacy permission/i.test(message)) return { status: 'refused' };
  return { status: 'unavailable' };
}
