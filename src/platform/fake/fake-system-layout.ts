import type { SystemInsets, SystemLayout } from '../ports/system-layout';

/** Insets that a test sets. */
export interface FakeSystemLayout extends SystemLayout {
  insets: SystemInsets;
}

/** @example createFakeSystemLayout({ statusBarHeightPx: 44 }) */
export function createFakeSystemLayout(insets: Partial<SystemInsets> = {}): FakeSystemLayout {
  const fake: FakeSystemLayout = {
    insets: {
      statusBarHeightPx: 0,
      menuButton: { left: 0, top: 0, width: 0, height: 0 },
      safeAreaBottomPx: 0,
      ...insets,
    },
    read() {
      return fake.insets;
    },
  };
  return fake;
}
