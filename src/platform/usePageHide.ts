import Taro from '@tarojs/taro';
import { useEffect } from 'react';

/**
 * Does something each time this page is left for another page or app. It may come back: pages below the shown one
 * stay alive.
 * @param act the same function at each rendering.
 * @example usePageHide(speech.pause);
 */
export function usePageHide(act: () => void): void {
  useEffect(() => {
    const event = Taro.getCurrentInstance().router?.onHide;
    if (event === undefined) return undefined;
    Taro.eventCenter.on(event, act);
    return () => {
      Taro.eventCenter.off(event, act);
    };
  }, [act]);
}
