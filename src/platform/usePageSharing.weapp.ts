import Taro from '@tarojs/taro';
import type { ShareContent } from './ports/sharing';
import { usePlatform } from './usePlatform';

/**
 * Sets what goes out when the person shares this page by WeChat's menu or by a button with `openType="share"`.
 * The page's configuration must say `enableShareAppMessage: true`, or Taro leaves the menu entry away.
 * @example usePageSharing({ title: place.name, text: place.address, destination: { page: 'place', id: place.id } });
 */
export function usePageSharing(content: ShareContent): void {
  const { sharing } = usePlatform();
  // Prepared at the moment of sharing: WeChat asks the page that is shown, and pages below it may have changed since.
  Taro.useShareAppMessage(() => {
    sharing.prepare(content);
    return sharing.message() ?? {};
  });
}
