import type { SystemLayout } from '../ports/system-layout';

/** A browser draws nothing over the page that style sheets cannot handle by themselves. */
export function createSystemLayout(): SystemLayout {
  return {
    read: () => ({ statusBarHeightPx: 0, menuButton: { left: 0, top: 0, width: 0, height: 0 }, safeAreaBottomPx: 0 }),
  };
}
