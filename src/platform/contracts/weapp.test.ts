/** @jest-environment node */
// Node has no window, document or localStorage: an adapter that touches one fails here.
import { destinationUrl } from '@/routes';
import { createClipboard } from '../adapters/clipboard.weapp';
import { createClock } from '../adapters/clock';
import { createDialer } from '../adapters/dialer.weapp';
import { createDisplayPreference } from '../adapters/display-preference.weapp';
import { createKeyValueStore } from '../adapters/key-value-store.weapp';
import { createLocation } from '../adapters/location.weapp';
import { createMapOpener } from '../adapters/map-opener.weapp';
import { createNavigation } from '../adapters/navigation.weapp';
import { createSharing } from '../adapters/sharing.weapp';
import { createSystemLayout } from '../adapters/system-layout.weapp';
import { describeClipboard } from './clipboard.contract';
import { describeClock } from './clock.contract';
import { describeDialer } from './dialer.contract';
import { describeDisplayPreference } from './display-preference.contract';
import { callsOf, startWechat, wechat } from './fake-wechat';
import { describeKeyValueStore } from './key-value-store.contract';
import { describeLocation } from './location.contract';
import { describeMapOpener } from './map-opener.contract';
import { describeNavigation } from './navigation.contract';
import { describeSharing } from './sharing.contract';
import { describeSystemLayout } from './system-layout.contract';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: jest.requireActual<typeof import('./fake-wechat')>('./fake-wechat').fakeTaro,
}));

// WeChat's script engine has none of these.
for (const name of ['Intl', 'URL', 'URLSearchParams', 'fetch']) Reflect.deleteProperty(globalThis, name);

/** Starts WeChat so that one call fails with this message. */
function wechatThatFails(call: string, message: string): void {
  startWechat();
  wechat.failures.set(call, message);
}

describeKeyValueStore('weapp', {
  usable() {
    startWechat();
    return createKeyValueStore();
  },
  fillable() {
    startWechat();
    return { store: createKeyValueStore(), fill: () => void (wechat.storageIsFull = true) };
  },
  unavailable() {
    startWechat();
    ['getStorageSync', 'setStorageSync', 'removeStorageSync', 'getStorageInfoSync'].forEach((call) =>
      wechat.failures.set(call, 'internal error'),
    );
    return createKeyValueStore();
  },
  corrupt(key) {
    startWechat();
    wechat.storage.set(key, { from: 'an older version' });
    return createKeyValueStore();
  },
});

function locationThatFails(message: string) {
  return () => {
    wechatThatFails('getLocation', message);
    return { location: createLocation(), timesAsked: () => callsOf('getLocation').length };
  };
}

function grantedLocation() {
  startWechat();
  return { location: createLocation(), timesAsked: () => callsOf('getLocation').length };
}

describeLocation('weapp', {
  granted: grantedLocation,
  datum: 'GCJ-02',
  refused: locationThatFails('auth deny'),
  timedOut: locationThatFails('timeout'),
  unavailable: locationThatFails('the api need to be declared in the requiredPrivateInfos field in app.json'),
  off: locationThatFails('system permission denied'),
});

describe('location: WeChat in particular', () => {
  it('asks for GCJ-02', async () => {
    await grantedLocation().location.locate();
    expect(callsOf('getLocation')).toEqual([{ type: 'gcj02' }]);
  });

  it.each([
    ['auth denied', 'refused'],
    ['auth canceled', 'refused'],
    ['authorize no response', 'refused'],
    ['ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF', 'off'],
  ])('reads "%s" as %s', async (message, status) => {
    expect(await locationThatFails(message)().location.locate()).toEqual({ status });
  });

  it('leaves no timer behind once WeChat has answered', async () => {
    jest.useFakeTimers();
    await grantedLocation().location.locate();
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });

  it('gives up when WeChat never answers', async () => {
    jest.useFakeTimers();
    const { location } = grantedLocation();
    wechat.locationHangs = true;
    const outcome = location.locate();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await outcome).toEqual({ status: 'timedOut' });
    jest.useRealTimers();
  });
});

function dialerHarness() {
  return {
    dialer: createDialer(),
    dialled: () => (callsOf('makePhoneCall') as { phoneNumber: string }[]).map(({ phoneNumber }) => phoneNumber),
  };
}

describeDialer('weapp', {
  agrees() {
    startWechat();
    return dialerHarness();
  },
  noPhone() {
    wechatThatFails('makePhoneCall', 'not supported');
    return dialerHarness();
  },
  cancels() {
    wechatThatFails('makePhoneCall', 'cancel');
    return dialerHarness();
  },
});

function mapOpenerHarness() {
  return {
    mapOpener: createMapOpener(),
    opened: () => callsOf('openLocation').map((option) => JSON.stringify(option)),
  };
}

describeMapOpener('weapp', {
  opens() {
    startWechat();
    return mapOpenerHarness();
  },
  fails() {
    wechatThatFails('openLocation', 'system error');
    return mapOpenerHarness();
  },
  cancels() {
    wechatThatFails('openLocation', 'cancel');
    return mapOpenerHarness();
  },
  offers: { 'GCJ-02': 'ownMap', 'WGS-84': [], 'BD-09': [] },
});

function clipboardHarness() {
  return {
    clipboard: createClipboard(),
    content: () => (callsOf('setClipboardData') as { data: string }[])[0]?.data ?? null,
  };
}

describeClipboard('weapp', {
  works() {
    startWechat();
    return clipboardHarness();
  },
  unavailable() {
    wechatThatFails('setClipboardData', 'privacy permission is not authorized');
    return clipboardHarness();
  },
});

describeSharing('weapp', {
  startedBy: 'shareButton',
  agrees() {
    startWechat(destinationUrl({ page: 'place', id: 'demo-01' }, 'path'));
    const navigation = createNavigation();
    return { sharing: createSharing(navigation), navigation, shared: () => [] };
  },
  cancels: 'cannotHappen',
  unavailable: 'cannotHappen',
});

describeNavigation('weapp', (entry, handover) => {
  const address = destinationUrl(entry, 'path');
  startWechat(handover === undefined ? address : `${address}?handover=${encodeURIComponent(handover)}`);
  return {
    navigation: createNavigation(),
    breakDown: () => ['navigateTo', 'redirectTo', 'switchTab'].forEach((call) => wechat.failures.set(call, 'timeout')),
  };
});

describe('navigation: WeChat in particular', () => {
  it('replaces the top page when WeChat would refuse to open one more', async () => {
    startWechat();
    const navigation = createNavigation();
    for (let number = 1; number <= 12; number += 1) {
      expect(await navigation.open({ page: 'place', id: `demo-${number}` })).toBe('opened');
    }
    expect(wechat.pages).toHaveLength(10);
    expect(navigation.current()).toEqual({ page: 'place', id: 'demo-12' });
  });

  it('takes the query of each card that opens the tab anew', () => {
    startWechat('/pages/care/index?kind=nursingHome');
    const navigation = createNavigation();
    expect(navigation.takeTabParameters('care')).toEqual({ kind: 'nursingHome' });
    wechat.pages = [{ route: 'pages/care/index', options: { kind: 'dayCareCentre', $taroTimestamp: '1' } }];
    expect(navigation.takeTabParameters('care')).toEqual({ kind: 'dayCareCentre' });
    expect(navigation.takeTabParameters('care')).toEqual({});
  });

  it('reads an answer that Back failed as having gone nowhere', async () => {
    startWechat();
    const navigation = createNavigation();
    await navigation.open({ page: 'about' });
    wechat.failures.set('navigateBack', 'timeout');
    expect(await navigation.back()).toBe('stayed');
    expect(navigation.current()).toEqual({ page: 'about' });
  });
});

describeDisplayPreference(
  'weapp',
  () => {
    startWechat();
    return {
      displayPreference: createDisplayPreference(),
      change({ prefersDark, systemFontScale }) {
        if (prefersDark !== undefined) {
          wechat.appBaseInfo.theme = prefersDark ? 'dark' : 'light';
          wechat.themeListeners.forEach((listener) => listener());
        }
        if (systemFontScale !== undefined) {
          wechat.appBaseInfo.fontSizeScaleFactor = systemFontScale;
          wechat.showListeners.forEach((listener) => listener());
        }
      },
    };
  },
  ['prefersDark', 'systemFontScale'],
);

describe('display preference: WeChat in particular', () => {
  it.each([
    [{ fontSizeSetting: 20 }, 1.25],
    [{ fontSizeSetting: 16, fontSizeScaleFactor: 1.4 }, 1.4],
    [{}, 1],
    [{ fontSizeScaleFactor: 0 }, 1],
  ])('reads the text size of %j', (info, scale) => {
    startWechat();
    wechat.appBaseInfo = info;
    expect(createDisplayPreference().read().systemFontScale).toBe(scale);
  });

  it('takes everything as usual when WeChat tells nothing', () => {
    wechatThatFails('getAppBaseInfo', 'not supported');
    expect(createDisplayPreference().read()).toEqual({
      prefersDark: false,
      prefersMoreContrast: false,
      prefersReducedMotion: false,
      systemFontScale: 1,
    });
  });
});

describeClock('weapp', (nowMs) => createClock(() => nowMs));

describeSystemLayout('weapp', {
  insets: { statusBarHeightPx: 44, menuButton: { left: 278, top: 48, width: 87, height: 32 }, safeAreaBottomPx: 34 },
  device() {
    startWechat();
    return createSystemLayout();
  },
  unreadable() {
    startWechat();
    ['getWindowInfo', 'getMenuButtonBoundingClientRect'].forEach((call) => wechat.failures.set(call, 'not supported'));
    return createSystemLayout();
  },
});
