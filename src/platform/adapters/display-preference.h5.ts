import { tellChanges } from '../display-changes';
import type { DisplayPreference, SystemDisplay } from '../ports/display-preference';

const usualTextPx = 16;
const appleText = '-apple-system-body';
/** What that measures on an iPhone whose text size nobody has changed. */
const usualAppleTextPx = 17;
const queries = {
  prefersDark: '(prefers-color-scheme: dark)',
  prefersMoreContrast: '(prefers-contrast: more)',
  prefersReducedMotion: '(prefers-reduced-motion: reduce)',
};

/** All that Safari before version 14 has. */
interface OldMediaQueryList {
  addListener: (listener: () => void) => void;
  removeListener: (listener: () => void) => void;
}

/** Reads media queries and the text size that is set in the browser or the phone. */
export function createDisplayPreference(): DisplayPreference {
  const read = (): SystemDisplay => ({
    prefersDark: window.matchMedia(queries.prefersDark).matches,
    prefersMoreContrast: window.matchMedia(queries.prefersMoreContrast).matches,
    prefersReducedMotion: window.matchMedia(queries.prefersReducedMotion).matches,
    systemFontScale: readFontScale(),
  });

  return {
    read,
    subscribe(listener) {
      const check = tellChanges(read, listener);
      const lists = Object.values(queries).map((query) => window.matchMedia(query));
      lists.forEach((list) => startListening(list, check));
      // No event tells of a new text size; people change it in the settings and come back.
      document.addEventListener('visibilitychange', check);
      return () => {
        lists.forEach((list) => stopListening(list, check));
        document.removeEventListener('visibilitychange', check);
      };
    },
  };
}

function startListening(list: MediaQueryList, listener: () => void): void {
  if ('addEventListener' in list) list.addEventListener('change', listener);
  else (list as OldMediaQueryList).addListener(listener);
}

function stopListening(list: MediaQueryList, listener: () => void): void {
  if ('removeEventListener' in list) list.removeEventListener('change', listener);
  else (list as OldMediaQueryList).removeListener(listener);
}

/**
 * Measures `medium`, the size set in the browser: Taro sets the root element's own size for its layout, so the root
 * says nothing about the person. On Apple's phones the system's text size shows in the system font alone.
 */
function readFontScale(): number {
  const browserScale = measurePx('medium sans-serif') / usualTextPx || 1;
  const appleScale = knowsAppleText() ? measurePx(appleText) / usualAppleTextPx : 1;
  // A Mac's system text is smaller than a phone's and says nothing about its user.
  return appleScale > 1 ? Math.max(browserScale, appleScale) : browserScale;
}

function measurePx(font: string): number {
  const probe = document.createElement('span');
  probe.style.cssText = 'position:absolute;visibility:hidden';
  probe.style.font = font;
  document.body.append(probe);
  const sizePx = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return sizePx;
}

function knowsAppleText(): boolean {
  return typeof CSS !== 'undefined' && CSS.supports('font', appleText);
}
