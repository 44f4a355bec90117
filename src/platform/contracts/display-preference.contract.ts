/// <reference types="jest" />
import type { DisplayPreference, SystemDisplay } from '../ports/display-preference';

export interface DisplayPreferenceHarness {
  displayPreference: DisplayPreference;
  /** Changes a setting of the device and comes back to the app. */
  change: (settings: Partial<SystemDisplay>) => void;
}

const usual: SystemDisplay = {
  prefersDark: false,
  prefersMoreContrast: false,
  prefersReducedMotion: false,
  systemFontScale: 1,
};

/**
 * What every display preference must do.
 * @param readable the settings that the platform can tell; the others always read as usual.
 */
export function describeDisplayPreference(
  name: string,
  makeHarness: () => DisplayPreferenceHarness,
  readable: readonly (keyof SystemDisplay)[],
): void {
  const changed: SystemDisplay = {
    prefersDark: true,
    prefersMoreContrast: true,
    prefersReducedMotion: true,
    systemFontScale: 1.5,
  };

  describe(`display preference: ${name}`, () => {
    it('reads the usual settings', () => {
      expect(makeHarness().displayPreference.read()).toEqual(usual);
    });

    it.each(Object.keys(usual) as (keyof SystemDisplay)[])('reads %s, or takes it as usual', (setting) => {
      const { displayPreference, change } = makeHarness();
      change({ [setting]: changed[setting] });
      const expected = readable.includes(setting) ? { ...usual, [setting]: changed[setting] } : usual;
      expect(displayPreference.read()).toEqual(expected);
    });

    it.each(readable)('tells its listeners of a new %s, once', (setting) => {
      const { displayPreference, change } = makeHarness();
      const listener = jest.fn();
      displayPreference.subscribe(listener);
      change({ [setting]: changed[setting] });
      change({ [setting]: changed[setting] });
      expect(listener.mock.calls).toEqual([[{ ...usual, [setting]: changed[setting] }]]);
    });

    it('stops telling when it is asked to', () => {
      const { displayPreference, change } = makeHarness();
      const listener = jest.fn();
      const stop = displayPreference.subscribe(listener);
      stop();
      change({ prefersDark: true, systemFontScale: 1.5 });
      expect(listener).not.toHaveBeenCalled();
    });
  });
}
