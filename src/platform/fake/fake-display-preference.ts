import type { DisplayPreference, SystemDisplay } from '../ports/display-preference';

/** A device whose settings a test changes. */
export interface FakeDisplayPreference extends DisplayPreference {
  /** Changes settings, as the person would, and tells the listeners when something is different. */
  change: (settings: Partial<SystemDisplay>) => void;
}

/** @example createFakeDisplayPreference({ systemFontScale: 1.5 }) */
export function createFakeDisplayPreference(settings: Partial<SystemDisplay> = {}): FakeDisplayPreference {
  const listeners = new Set<(display: SystemDisplay) => void>();
  let display: SystemDisplay = {
    prefersDark: false,
    prefersMoreContrast: false,
    prefersReducedMotion: false,
    systemFontScale: 1,
    ...settings,
  };
  return {
    read: () => display,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(changed) {
      const before = JSON.stringify(display);
      display = { ...display, ...changed };
      if (JSON.stringify(display) !== before) listeners.forEach((listener) => listener(display));
    },
  };
}
