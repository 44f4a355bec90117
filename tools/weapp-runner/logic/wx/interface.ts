import type { PageStack } from '../page-stack';
import { recordCall } from '../journal';
import { plainCopy } from '../plain-data';
import { worker } from '../runner-globals';
import { asynchronous, CallRefusal, type WechatFunction } from './asynchronous';
import type { Phone } from './phone';

/** How long WeChat shows a toast that names no time, in milliseconds. */
const usualToastMs = 1500;

/** What WeChat draws over or around a page, and how a page is measured and scrolled. */
export function interfaceCalls(phone: Phone, pages: () => PageStack): Record<string, WechatFunction> {
  const quiet = (name: string): WechatFunction =>
    asynchronous(name, (options: object) => {
      recordCall(name, plainCopy(options));
      return undefined;
    });
  return {
    showToast: asynchronous('showToast', ({ title = '', duration = usualToastMs }: ToastOptions) => {
      recordCall('showToast', { title });
      worker.send({ kind: 'notice', text: title, milliseconds: duration });
      return undefined;
    }),
    hideToast: quiet('hideToast'),
    showLoading: quiet('showLoading'),
    hideLoading: quiet('hideLoading'),
    showModal: asynchronous('showModal', (options: { title?: string; content?: string }) => {
      recordCall('showModal', plainCopy(options));
      return { confirm: phone.state.confirms, cancel: !phone.state.confirms };
    }),
    showActionSheet: asynchronous('showActionSheet', (options: { itemList?: string[] }) => {
      recordCall('showActionSheet', plainCopy(options));
      if (!phone.state.confirms) throw new CallRefusal('cancel');
      return { tapIndex: 0 };
    }),
    setNavigationBarTitle: asynchronous('setNavigationBarTitle', ({ title = '' }: { title?: string }) => {
      worker.send({ kind: 'title', text: title });
      return undefined;
    }),
    setNavigationBarColor: quiet('setNavigationBarColor'),
    setBackgroundColor: quiet('setBackgroundColor'),
    setBackgroundTextStyle: quiet('setBackgroundTextStyle'),
    hideHomeButton: quiet('hideHomeButton'),
    setTabBarStyle: quiet('setTabBarStyle'),
    setTabBarItem: quiet('setTabBarItem'),
    hideTabBar: quiet('hideTabBar'),
    showTabBar: quiet('showTabBar'),
    startPullDownRefresh: asynchronous('startPullDownRefresh', () => {
      pages().tellShown('onPullDownRefresh');
      return undefined;
    }),
    stopPullDownRefresh: quiet('stopPullDownRefresh'),
    pageScrollTo: asynchronous('pageScrollTo', ({ scrollTop = 0 }: { scrollTop?: number }) => {
      worker.send({ kind: 'scrollPage', pageId: pages().shownId(), top: scrollTop });
      return undefined;
    }),
    nextTick: (callback: () => void) => {
      setTimeout(callback, 0);
    },
    createSelectorQuery: () => pages().shownRoot()?.createSelectorQuery(),
    createIntersectionObserver: (_component: unknown, options: object) =>
      pages().shownRoot()?.createIntersectionObserver(options),
  };
}

interface ToastOptions {
  title?: string;
  duration?: number;
}
