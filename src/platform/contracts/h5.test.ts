import { createClipboard } from '../adapters/clipboard.h5';
import { createClock } from '../adapters/clock';
import { createDialer } from '../adapters/dialer.h5';
import { createDisplayPreference } from '../adapters/display-preference.h5';
import { createKeyValueStore } from '../adapters/key-value-store.h5';
import { createLocation } from '../adapters/location.h5';
import { createMapOpener } from '../adapters/map-opener.h5';
import { openAddressInBrowser } from '../adapters/open-address';
import { createSystemLayout } from '../adapters/system-layout.h5';
import { describeClipboard } from './clipboard.contract';
import { describeClock } from './clock.contract';
import { describeDialer } from './dialer.contract';
import { describeDisplayPreference } from './display-preference.contract';
import { createFakeBrowserSettings } from './fake-browser-settings';
import { describeKeyValueStore } from './key-value-store.contract';
import { describeLocation } from './location.contract';
import { describeMapOpener } from './map-opener.contract';
import { describeSystemLayout } from './system-layout.contract';

function setNavigator(property: 'geolocation' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, property, { configurable: true, value });
}

/** Leaves no room in the browser's storage, to the last letter. */
function fillStorage(): void {
  let number = 0;
  for (let length = 4_000_000; length >= 1; length = Math.floor(length / 2)) {
    try {
      for (;;) localStorage.setItem(`filler-${(number += 1)}`, 'x'.repeat(length));
    } catch {
      // No room for a text of this length: go on with shorter ones.
    }
  }
}

describeKeyValueStore('h5', {
  usable() {
    localStorage.clear();
    return createKeyValueStore();
  },
  fillable() {
    localStorage.clear();
    return { store: createKeyValueStore(), fill: fillStorage };
  },
  unavailable: () =>
    createKeyValueStore(() => {
      throw new DOMException('Site data is blocked.', 'SecurityError');
    }),
  // A browser's storage holds nothing but texts.
  corrupt: 'cannotHappen',
});

describe('key-value store: the browser in particular', () => {
  it('leaves the keys of other pages of the host alone', () => {
    localStorage.clear();
    localStorage.setItem('settings', 'somebody else');
    const store = createKeyValueStore();
    expect(store.keys()).toEqual([]);
    expect(store.read('settings')).toBeNull();
    store.write('settings', 'ours');
    store.remove('settings');
    expect(localStorage.getItem('settings')).toBe('somebody else');
  });
});

type Ask = Geolocation['getCurrentPosition'];

function locationHarness(ask: Ask) {
  let timesAsked = 0;
  const counted: Ask = (...callbacks) => {
    timesAsked += 1;
    ask(...callbacks);
  };
  setNavigator('geolocation', { getCurrentPosition: counted });
  return { location: createLocation(), timesAsked: () => timesAsked };
}

function failsWith(code: 1 | 2 | 3) {
  return () =>
    locationHarness((_done, fail) =>
      fail?.({ code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 }),
    );
}

function grantedLocation() {
  return locationHarness((done) => {
    Reflect.apply(done, undefined, [{ coords: { latitude: 39.16, longitude: 117.15, accuracy: 35 } }]);
  });
}

describeLocation('h5', {
  granted: grantedLocation,
  datum: 'WGS-84',
  refused: failsWith(1),
  unavailable: failsWith(2),
  timedOut: failsWith(3),
  // A browser reports a service that is switched off as a position that is unavailable.
  off: 'cannotHappen',
});

describe('location: the browser in particular', () => {
  it('is unavailable in a browser that has none', async () => {
    setNavigator('geolocation', undefined);
    expect(await createLocation().locate()).toEqual({ status: 'unavailable' });
  });

  it('does not ask, nor blame the person, on an insecure page', async () => {
    const { location, timesAsked } = grantedLocation();
    Object.defineProperty(window, 'isSecureContext', { configurable: true, value: false });
    expect(await location.locate()).toEqual({ status: 'unavailable' });
    expect(timesAsked()).toBe(0);
    Reflect.deleteProperty(window, 'isSecureContext');
  });
});

function recordingBrowser() {
  const addresses: string[] = [];
  return { addresses, openAddress: (address: string) => void addresses.push(address) };
}

function brokenBrowser(): never {
  throw new Error('The browser opens no such address.');
}

describeDialer('h5', {
  agrees() {
    const { addresses, openAddress } = recordingBrowser();
    return {
      dialer: createDialer(openAddress),
      dialled: () => addresses.map((address) => address.replace('tel:', '')),
    };
  },
  noPhone: () => ({ dialer: createDialer(brokenBrowser), dialled: () => [] }),
  // A browser does not learn what became of the call.
  cancels: 'cannotHappen',
});

it('dials through a tel: address', async () => {
  const { addresses, openAddress } = recordingBrowser();
  await createDialer(openAddress).call('022-12345678');
  expect(addresses).toEqual(['tel:02212345678']);
});

describeMapOpener('h5', {
  opens() {
    const { addresses, openAddress } = recordingBrowser();
    return { mapOpener: createMapOpener(openAddress), opened: () => addresses };
  },
  fails: () => ({ mapOpener: createMapOpener(brokenBrowser), opened: () => [] }),
  cancels: 'cannotHappen',
  offers: {
    'GCJ-02': ['高德地图', '百度地图', '腾讯地图'],
    'WGS-84': ['高德地图', '百度地图'],
    'BD-09': ['百度地图'],
  },
});

it('tells each map the datum and encodes the name', () => {
  const place = { name: '甲&乙:丙', address: '示例路1号' };
  const urlsFor = (datum: 'GCJ-02' | 'WGS-84' | 'BD-09') =>
    createMapOpener()
      .choices({ ...place, position: { latitude: 39.1, longitude: 117.2, datum } })
      .map(({ url }) => new URL(url));
  const [amap, baidu, tencent] = urlsFor('GCJ-02');
  expect(amap?.searchParams.get('position')).toBe('117.2,39.1');
  expect(amap?.searchParams.get('coordinate')).toBe('gaode');
  expect(amap?.searchParams.get('name')).toBe('甲&乙:丙');
  expect(baidu?.searchParams.get('location')).toBe('39.1,117.2');
  expect(baidu?.searchParams.get('coord_type')).toBe('gcj02');
  expect(tencent?.searchParams.get('marker')).toBe('coord:39.1,117.2;title:甲&乙 丙;addr:示例路1号');
  expect(
    urlsFor('WGS-84').map((url) => url.searchParams.get('coordinate') ?? url.searchParams.get('coord_type')),
  ).toEqual(['wgs84', 'wgs84']);
  expect(urlsFor('BD-09')[0]?.searchParams.get('coord_type')).toBe('bd09ll');
});

it('opens web pages in a tab of their own, which cannot reach back', () => {
  const open = jest.spyOn(window, 'open').mockReturnValue(null);
  openAddressInBrowser('https://uri.amap.com/marker');
  expect(open).toHaveBeenCalledWith('https://uri.amap.com/marker', '_blank', 'noopener');
  open.mockRestore();
});

function setCopyCommand(copy: (() => boolean) | undefined): void {
  Object.defineProperty(document, 'execCommand', { configurable: true, value: copy });
}

describeClipboard('h5', {
  works() {
    let content: string | null = null;
    setNavigator('clipboard', { writeText: (text: string) => Promise.resolve(void (content = text)) });
    setCopyCommand(undefined);
    return { clipboard: createClipboard(), content: () => content };
  },
  unavailable() {
    setNavigator('clipboard', undefined);
    setCopyCommand(undefined);
    return { clipboard: createClipboard(), content: () => null };
  },
});

describeClipboard('h5 in an old web view', {
  works() {
    let content: string | null = null;
    setNavigator('clipboard', undefined);
    setCopyCommand(() => {
      const { activeElement } = document;
      content = activeElement instanceof HTMLTextAreaElement ? activeElement.value : null;
      return true;
    });
    return { clipboard: createClipboard(), content: () => content };
  },
  unavailable() {
    setNavigator('clipboard', undefined);
    setCopyCommand(() => false);
    return { clipboard: createClipboard(), content: () => null };
  },
});

it('gives the focus back after copying by selection', async () => {
  document.body.innerHTML = '<button>复制</button>';
  const button = document.querySelector('button');
  button?.focus();
  setNavigator('clipboard', undefined);
  setCopyCommand(() => true);
  await createClipboard().copy('12345');
  expect(document.activeElement).toBe(button);
  expect(document.querySelector('textarea')).toBeNull();
});

const everySetting = ['prefersDark', 'prefersMoreContrast', 'prefersReducedMotion', 'systemFontScale'] as const;

describeDisplayPreference(
  'h5',
  () => {
    const { change } = createFakeBrowserSettings({ phone: 'android', oldSafari: false });
    return { displayPreference: createDisplayPreference(), change };
  },
  everySetting,
);

describeDisplayPreference(
  'h5 on an iPhone with an old Safari',
  () => {
    const { change } = createFakeBrowserSettings({ phone: 'iphone', oldSafari: true });
    return { displayPreference: createDisplayPreference(), change };
  },
  everySetting,
);

describeClock('h5', (nowMs) => createClock(() => nowMs));

it('looks at the clock of the device unless told otherwise', () => {
  const before = Date.now();
  expect(createClock().now()).toBeGreaterThanOrEqual(before);
  expect(createClock().today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

const zeros = { statusBarHeightPx: 0, menuButton: { left: 0, top: 0, width: 0, height: 0 }, safeAreaBottomPx: 0 };
describeSystemLayout('h5', { insets: zeros, device: createSystemLayout, unreadable: createSystemLayout });
