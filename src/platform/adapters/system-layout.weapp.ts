import Taro from '@tarojs/taro';
import type { ScreenRectangle, SystemLayout } from '../ports/system-layout';

/** Reads WeChat's status bar, capsule button and safe area. */
export function createSystemLayout(): SystemLayout {
  return {
    read() {
      const { statusBarHeight = 0, safeArea, screenHeight = 0 } = orNothing(() => Taro.getWindowInfo());
      return {
        statusBarHeightPx: statusBarHeight,
        menuButton: readMenuButton(),
        safeAreaBottomPx: safeArea === undefined ? 0 : Math.max(0, screenHeight - safeArea.bottom),
      };
    },
  };
}

function readMenuButton(): ScreenRectangle {
  const { left = 0, top = 0, width = 0, height = 0 } = orNothing(() => Taro.getMenuButtonBoundingClientRect());
  return { left, top, width, height };
}

/** Old base libraries lack the call, and WeChat on a computer may have no capsule button. */
function orNothing<Result extends object>(read: () => Result | undefined): Partial<Result> {
  try {
    return read() ?? {};
  } catch {
    return {};
  }
}
