import type { Clipboard } from './ports/clipboard';
import type { Clock } from './ports/clock';
import type { Dialer } from './ports/dialer';
import type { DisplayPreference } from './ports/display-preference';
import type { KeyValueStore } from './ports/key-value-store';
import type { Location } from './ports/location';
import type { MapOpener } from './ports/map-opener';
import type { Navigation } from './ports/navigation';
import type { Sharing } from './ports/sharing';
import type { Speech } from './ports/speech';
import type { SystemLayout } from './ports/system-layout';

/** Everything that differs between WeChat and the browser, and the clock. */
export interface Platform {
  clipboard: Clipboard;
  clock: Clock;
  dialer: Dialer;
  displayPreference: DisplayPreference;
  keyValueStore: KeyValueStore;
  location: Location;
  mapOpener: MapOpener;
  navigation: Navigation;
  sharing: Sharing;
  speech: Speech;
  systemLayout: SystemLayout;
}
