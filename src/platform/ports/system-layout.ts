/** A rectangle on the screen in px, from the top left corner. */
export interface ScreenRectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What the system draws over the page; all in px. */
export interface SystemInsets {
  /** Height of the status bar above the page; 0 on H5. */
  statusBarHeightPx: number;
  /** WeChat's capsule button, which the page's own navigation bar must leave free; all zeros on H5. */
  menuButton: ScreenRectangle;
  /** Height at the bottom that belongs to the system; 0 on H5, where style sheets use `env(safe-area-inset-bottom)`. */
  safeAreaBottomPx: number;
}

/**
 * Room that a page with its own navigation bar must leave to the system.
 * @example const { statusBarHeightPx, menuButton } = systemLayout.read();
 */
export interface SystemLayout {
  /** The insets now; zeros where they cannot be read. */
  read: () => SystemInsets;
}
