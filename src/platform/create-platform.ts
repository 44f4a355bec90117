import { createClipboard } from './adapters/clipboard';
import { createClock } from './adapters/clock';
import { createDialer } from './adapters/dialer';
import { createDisplayPreference } from './adapters/display-preference';
import { createKeyValueStore } from './adapters/key-value-store';
import { createLocation } from './adapters/location';
import { createMapOpener } from './adapters/map-opener';
import { createNavigation } from './adapters/navigation';
import { createSharing } from './adapters/sharing';
import { createSpeech } from './adapters/speech';
import { createSystemLayout } from './adapters/system-layout';
import type { Platform } from './platform';

/**
 * The platform that the app is built for. Called once, by the composition root, when the app starts:
 * it reads the address that the app was opened with.
 * @example const platform = createPlatform();
 */
export function createPlatform(): Platform {
  const navigation = createNavigation();
  return {
    clipboard: createClipboard(),
    clock: createClock(),
    dialer: createDialer(),
    displayPreference: createDisplayPreference(),
    keyValueStore: createKeyValueStore(),
    location: createLocation(),
    mapOpener: createMapOpener(),
    navigation,
    sharing: createSharing(navigation),
    speech: createSpeech(),
    systemLayout: createSystemLayout(),
  };
}
