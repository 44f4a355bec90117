/// <reference types="jest" />
import type { Clipboard } from '../ports/clipboard';

export interface ClipboardHarness {
  clipboard: Clipboard;
  /** What would be pasted. */
  content: () => string | null;
}

/** What every clipboard must do. */
export function describeClipboard(
  name: string,
  situations: { works: () => ClipboardHarness; unavailable: () => ClipboardHarness },
): void {
  describe(`clipboard: ${name}`, () => {
    it('copies a text as it is', async () => {
      const { clipboard, content } = situations.works();
      expect(await clipboard.copy('红桥区\n12345')).toBe('copied');
      expect(content()).toBe('红桥区\n12345');
    });

    it('says when it cannot', async () => {
      const { clipboard, content } = situations.unavailable();
      expect(await clipboard.copy('12345')).toBe('unavailable');
      expect(content()).toBeNull();
    });
  });
}
