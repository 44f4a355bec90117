import type { Clipboard } from '../ports/clipboard';

/** What only old web views still need; no other way of copying works in them. */
interface OldDocument {
  execCommand: (command: 'copy') => boolean;
}

/** Copies with the browser's clipboard, or, in old web views that have none, by selecting a hidden text. */
export function createClipboard(): Clipboard {
  return {
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return 'copied';
      } catch {
        return copyBySelection(text) ? 'copied' : 'unavailable';
      }
    },
  };
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  // Read-only keeps the phone's keyboard shut; off the screen, because a hidden field cannot be selected.
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;left:-9999px';
  document.body.append(field);
  field.focus();
  field.select();
  try {
    return (document as OldDocument).execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
