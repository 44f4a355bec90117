/** How the person has set up the device or WeChat. */
export interface SystemDisplay {
  prefersDark: boolean;
  /** Always `false` in WeChat, which does not tell. */
  prefersMoreContrast: boolean;
  /** Always `false` in WeChat, which does not tell its scripts; style sheets can still ask. */
  prefersReducedMotion: boolean;
  /** Text size that the person has chosen, as a factor of the usual one: 1 is usual, 1.25 a quarter larger. */
  systemFontScale: number;
}

/**
 * The system's wishes for how things look; the app's own settings may overrule them.
 * @example
 * const stop = displayPreference.subscribe((display) => setTheme(display.prefersDark ? 'dark' : 'light'));
 */
export interface DisplayPreference {
  /** What is set now. What cannot be read counts as usual. */
  read: () => SystemDisplay;
  /** Calls the listener after each change until the returned function is called. */
  subscribe: (listener: (display: SystemDisplay) => void) => () => void;
}
