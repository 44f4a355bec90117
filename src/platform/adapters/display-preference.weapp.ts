import Taro from '@tarojs/taro';
import { tellChanges } from '../display-changes';
import type { DisplayPreference, SystemDisplay } from '../ports/display-preference';

const usualTextPx = 16;

/** Fields that WeChat has and Taro's types leave out. */
interface AppBaseInfo {
  /** Only when `app.json` says `darkmode`. */
  theme?: unknown;
  /** Text size set in WeChat, in px. */
  fontSizeSetting?: number;
  /** The same as a factor; newer base libraries. */
  fontSizeScaleFactor?: number;
}

/** Reads the theme and the text size that the person has set in WeChat. */
export function createDisplayPreference(): DisplayPreference {
  return {
    read,
    subscribe(listener) {
      const check = tellChanges(read, listener);
      Taro.onThemeChange(check);
      // No event tells of a new text size; people change it in WeChat's settings and come back.
      Taro.onAppShow(check);
      return () => {
        Taro.offThemeChange(check);
        Taro.offAppShow(check);
      };
    },
  };
}

function read(): SystemDisplay {
  const { theme, fontSizeSetting = usualTextPx, fontSizeScaleFactor = fontSizeSetting / usualTextPx } = readBaseInfo();
  return {
    prefersDark: theme === 'dark',
    prefersMoreContrast: false,
    prefersReducedMotion: false,
    systemFontScale: fontSizeScaleFactor > 0 ? fontSizeScaleFactor : 1,
  };
}

function readBaseInfo(): AppBaseInfo {
  try {
    return Taro.getAppBaseInfo();
  } catch {
    return {};
  }
}
