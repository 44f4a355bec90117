import type { SystemDisplay } from '../ports/display-preference';

const settingOfQuery = new Map<string, 'prefersDark' | 'prefersMoreContrast' | 'prefersReducedMotion'>([
  ['(prefers-color-scheme: dark)', 'prefersDark'],
  ['(prefers-contrast: more)', 'prefersMoreContrast'],
  ['(prefers-reduced-motion: reduce)', 'prefersReducedMotion'],
]);

/**
 * Gives jsdom what it lacks: media queries and a text size set by the person.
 * @param device `iphone` keeps the text size in the system font and not in the browser; `oldSafari` has only `addListener`.
 */
export function createFakeBrowserSettings(device: { phone: 'android' | 'iphone'; oldSafari: boolean }): {
  change: (settings: Partial<SystemDisplay>) => void;
} {
  const display = { prefersDark: false, prefersMoreContrast: false, prefersReducedMotion: false, systemFontScale: 1 };
  const listeners = new Set<() => void>();

  function mediaQueryList(query: string) {
    const add = (listener: () => void) => void listeners.add(listener);
    const remove = (listener: () => void) => void listeners.delete(listener);
    const setting = settingOfQuery.get(query);
    return {
      get matches() {
        return setting !== undefined && display[setting];
      },
      ...(device.oldSafari
        ? { addListener: add, removeListener: remove }
        : {
            addEventListener: (_type: 'change', listener: () => void) => add(listener),
            removeEventListener: (_type: 'change', listener: () => void) => remove(listener),
          }),
    };
  }

  function computedStyle(element: HTMLElement) {
    // jsdom drops a font that it does not know, and Apple's is the only such one.
    const isAppleText = element.style.font === '';
    const browserScale = device.phone === 'iphone' ? 1 : display.systemFontScale;
    return { fontSize: `${isAppleText ? 17 * display.systemFontScale : 16 * browserScale}px` };
  }

  const globals = {
    matchMedia: mediaQueryList,
    getComputedStyle: computedStyle,
    CSS: { supports: () => device.phone === 'iphone' },
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(window, name, { configurable: true, writable: true, value });
  }

  return {
    change(settings) {
      Object.assign(display, settings);
      listeners.forEach((listener) => listener());
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}
