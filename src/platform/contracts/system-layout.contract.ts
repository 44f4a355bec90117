/// <reference types="jest" />
import type { SystemInsets, SystemLayout } from '../ports/system-layout';

const nothing: SystemInsets = {
  statusBarHeightPx: 0,
  menuButton: { left: 0, top: 0, width: 0, height: 0 },
  safeAreaBottomPx: 0,
};

/**
 * What every system layout must do.
 * @param situations `insets` is what the harness's device has.
 */
export function describeSystemLayout(
  name: string,
  situations: { insets: SystemInsets; device: () => SystemLayout; unreadable: () => SystemLayout },
): void {
  describe(`system layout: ${name}`, () => {
    it('gives the room that the system takes', () => {
      expect(situations.device().read()).toEqual(situations.insets);
    });

    it('gives zeros where nothing can be read', () => {
      expect(situations.unreadable().read()).toEqual(nothing);
    });
  });
}
