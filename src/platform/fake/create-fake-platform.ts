import type { Destination } from '@/routes';
import type { Platform } from '../platform';
import type { LocationOutcome } from '../ports/location';
import type { SystemDisplay } from '../ports/display-preference';
import type { SpeechAbility } from '../ports/speech';
import { createFakeClipboard, type FakeClipboard } from './fake-clipboard';
import { createFakeClock, type FakeClock } from './fake-clock';
import { createFakeDialer, type FakeDialer } from './fake-dialer';
import { createFakeDisplayPreference, type FakeDisplayPreference } from './fake-display-preference';
import { createFakeKeyValueStore, type FakeKeyValueStore } from './fake-key-value-store';
import { createFakeLocation, type FakeLocation } from './fake-location';
import { createFakeMapOpener, type FakeMapOpener } from './fake-map-opener';
import { createFakeNavigation, type FakeNavigation } from './fake-navigation';
import { createFakeSharing, type FakeSharing } from './fake-sharing';
import { createFakeSpeech, type FakeSpeech } from './fake-speech';
import { createFakeSystemLayout, type FakeSystemLayout } from './fake-system-layout';

/** A platform in memory: every port records what was asked of it and answers what the test has set. */
export interface FakePlatform extends Platform {
  clipboard: FakeClipboard;
  clock: FakeClock;
  dialer: FakeDialer;
  displayPreference: FakeDisplayPreference;
  keyValueStore: FakeKeyValueStore;
  location: FakeLocation;
  mapOpener: FakeMapOpener;
  navigation: FakeNavigation;
  sharing: FakeSharing;
  speech: FakeSpeech;
  systemLayout: FakeSystemLayout;
}

/** What a test wants to be different from the start. */
export interface FakePlatformSettings {
  /** The page that the app was opened at; the first tab by default. */
  entry?: Destination;
  /** Milliseconds since 1970-01-01T00:00:00Z; noon in Tianjin on 2025-11-20 by default. */
  nowMs?: number;
  location?: LocationOutcome;
  stored?: Readonly<Record<string, string>>;
  display?: Partial<SystemDisplay>;
  /** Whether a page can be read aloud; it can by default. `hidden`: nothing can here. */
  speech?: SpeechAbility | 'hidden';
}

/**
 * A platform for tests.
 * @example
 * const platform = createFakePlatform({ location: { status: 'refused' } });
 * render(<PlatformProvider platform={platform}><FinderScreen /></PlatformProvider>);
 * expect(platform.dialer.dialled).toEqual(['12345']);
 */
export function createFakePlatform(settings: FakePlatformSettings = {}): FakePlatform {
  const navigation = createFakeNavigation(settings.entry);
  return {
    clipboard: createFakeClipboard(),
    clock: createFakeClock(settings.nowMs ?? Date.UTC(2025, 10, 20, 4)),
    dialer: createFakeDialer(),
    displayPreference: createFakeDisplayPreference(settings.display),
    keyValueStore: createFakeKeyValueStore(settings.stored),
    location: createFakeLocation(settings.location),
    mapOpener: createFakeMapOpener(),
    navigation,
    sharing: createFakeSharing(navigation),
    speech: createFakeSpeech(settings.speech),
    systemLayout: createFakeSystemLayout(),
  };
}
