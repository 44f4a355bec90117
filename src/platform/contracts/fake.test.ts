import type { ShareContent } from '../ports/sharing';
import type { LocationOutcome } from '../ports/location';
import { createFakePlatform, type FakePlatform, type FakePlatformSettings } from '../fake';
import { speedFactors } from '../sentence-voice';
import { describeClipboard } from './clipboard.contract';
import { describeClock } from './clock.contract';
import { describeDialer } from './dialer.contract';
import { describeDisplayPreference } from './display-preference.contract';
import { describeKeyValueStore } from './key-value-store.contract';
import { describeLocation } from './location.contract';
import { describeMapOpener } from './map-opener.contract';
import { describeNavigation } from './navigation.contract';
import { describeSharing } from './sharing.contract';
import { describeSpeech } from './speech.contract';
import { describeSystemLayout } from './system-layout.contract';

describeKeyValueStore('fake', {
  usable: () => createFakePlatform().keyValueStore,
  fillable() {
    const store = createFakePlatform().keyValueStore;
    return { store, fill: () => void (store.condition = 'full') };
  },
  unavailable: () =>
    Object.assign(createFakePlatform({ stored: { settings: 'x' } }).keyValueStore, { condition: 'unavailable' }),
  corrupt(key) {
    const store = createFakePlatform().keyValueStore;
    store.corrupt(key);
    return store;
  },
});

function locationThatSays(outcome: LocationOutcome) {
  const { location } = createFakePlatform({ location: outcome });
  return { location, timesAsked: () => location.timesAsked };
}

describeLocation('fake', {
  granted: () =>
    locationThatSays({
      status: 'granted',
      point: { latitude: 39.16, longitude: 117.15, datum: 'GCJ-02' },
      accuracyMetres: 35,
    }),
  datum: 'GCJ-02',
  refused: () => locationThatSays({ status: 'refused' }),
  timedOut: () => locationThatSays({ status: 'timedOut' }),
  unavailable: () => locationThatSays({ status: 'unavailable' }),
  off: () => locationThatSays({ status: 'off' }),
});

function dialerWith(outcome: FakePlatform['dialer']['outcome']) {
  const { dialer } = createFakePlatform();
  dialer.outcome = outcome;
  return { dialer, dialled: () => dialer.dialled };
}

describeDialer('fake', {
  agrees: () => dialerWith('dialled'),
  noPhone: () => dialerWith('unavailable'),
  cancels: () => dialerWith('cancelled'),
});

function mapOpenerWith(outcome: FakePlatform['mapOpener']['outcome']) {
  const { mapOpener } = createFakePlatform();
  mapOpener.outcome = outcome;
  return { mapOpener, opened: () => mapOpener.opened.map(({ choice }) => choice.url) };
}

describeMapOpener('fake', {
  opens: () => mapOpenerWith('opened'),
  fails: () => mapOpenerWith('unavailable'),
  cancels: () => mapOpenerWith('cancelled'),
  offers: {
    'GCJ-02': ['高德地图', '百度地图', '腾讯地图'],
    'WGS-84': ['高德地图', '百度地图'],
    'BD-09': ['百度地图'],
  },
});

function clipboardWith(outcome: FakePlatform['clipboard']['outcome']) {
  const { clipboard } = createFakePlatform();
  clipboard.outcome = outcome;
  return { clipboard, content: () => clipboard.content };
}

describeClipboard('fake', { works: () => clipboardWith('copied'), unavailable: () => clipboardWith('unavailable') });

function sharingWith(settings: Partial<Pick<FakePlatform['sharing'], 'startedBy' | 'outcome'>>) {
  const { sharing, navigation } = createFakePlatform({ entry: { page: 'place', id: 'demo-01' } });
  Object.assign(sharing, settings);
  return { sharing, navigation, shared: () => sharing.shared.map(({ title }: ShareContent) => title) };
}

describeSharing('fake of a browser', {
  startedBy: 'script',
  agrees: () => sharingWith({}),
  cancels: () => sharingWith({ outcome: 'cancelled' }),
  unavailable: () => sharingWith({ outcome: 'unavailable' }),
});

describeSharing('fake of WeChat', {
  startedBy: 'shareButton',
  agrees: () => sharingWith({ startedBy: 'shareButton' }),
  cancels: 'cannotHappen',
  unavailable: 'cannotHappen',
});

describeNavigation('fake', (entry, handover) => {
  const { navigation } = createFakePlatform({ entry });
  navigation.handover = handover ?? null;
  return { navigation, breakDown: () => void (navigation.outcome = 'unavailable') };
});

describeDisplayPreference(
  'fake',
  () => {
    const { displayPreference } = createFakePlatform();
    return { displayPreference, change: displayPreference.change };
  },
  ['prefersDark', 'prefersMoreContrast', 'prefersReducedMotion', 'systemFontScale'],
);

describeClock('fake', (nowMs) => createFakePlatform({ nowMs }).clock);

const insets = {
  statusBarHeightPx: 44,
  menuButton: { left: 278, top: 48, width: 87, height: 32 },
  safeAreaBottomPx: 34,
};

describeSystemLayout('fake', {
  insets,
  device: () => Object.assign(createFakePlatform().systemLayout, { insets }),
  unreadable: () => createFakePlatform().systemLayout,
});

function speechThat(answer: FakePlatformSettings['speech']) {
  const { speech } = createFakePlatform({ speech: answer });
  return {
    speech,
    saying: () =>
      speech.saying === null ? null : { text: speech.saying.text, rate: speedFactors[speech.saying.speed] },
    finish: speech.finishSentence,
    fail: speech.failSentence,
  };
}

describeSpeech('fake', {
  speaks: () => speechThat('speaks'),
  cannot: (['noVoice', 'notRecorded', 'unreachable'] as const).map((reason) => [reason, () => speechThat(reason)]),
  hidden: () => speechThat('hidden').speech,
});
