/** What a template file may hold without `usingComponents`: WeChat's components and the words of its template language. */
export const builtInTags: ReadonlySet<string> = new Set([
  ...['block', 'template', 'import', 'include', 'wxs', 'slot'],
  ...['view', 'scroll-view', 'swiper', 'swiper-item', 'movable-area', 'movable-view', 'cover-view', 'cover-image'],
  ...['match-media', 'page-container', 'root-portal', 'share-element', 'snapshot', 'span', 'selection'],
  ...['sticky-header', 'sticky-section', 'grid-view', 'list-view', 'grid-builder', 'list-builder'],
  ...['nested-scroll-body', 'nested-scroll-header', 'draggable-sheet', 'open-container'],
  ...['icon', 'text', 'rich-text', 'progress'],
  ...['button', 'checkbox', 'checkbox-group', 'editor', 'form', 'input', 'keyboard-accessory', 'label', 'picker'],
  ...['picker-view', 'picker-view-column', 'radio', 'radio-group', 'slider', 'switch', 'textarea'],
  ...['navigator', 'functional-page-navigator', 'page-meta', 'navigation-bar', 'web-view'],
  ...['audio', 'image', 'video', 'camera', 'live-player', 'live-pusher', 'channel-live', 'channel-video', 'voip-room'],
  ...['map', 'canvas', 'xr-frame', 'open-data', 'official-account', 'official-account-publish', 'ad', 'ad-custom'],
  ...['store-home', 'store-product', 'store-coupon', 'store-gift'],
  ...['tap-gesture-handler', 'double-tap-gesture-handler', 'long-press-gesture-handler', 'pan-gesture-handler'],
  ...['horizontal-drag-gesture-handler', 'vertical-drag-gesture-handler', 'scale-gesture-handler'],
  ...['force-press-gesture-handler'],
]);
