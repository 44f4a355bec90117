import { component, glassEasel } from 'glass-easel-miniprogram-adapter';
import type { Json } from '../protocol';
import { record } from './journal';
import { elapsedMs, utf8Bytes } from './runner-globals';

/** How many changed paths a record names. */
const namedPaths = 10;

/** WeChat refuses more than this in one call, in bytes. */
const hardLimitBytes = 1024 * 1024;

interface Instance {
  is: string;
}

/**
 * Makes every component's `setData` behave as in WeChat: the values travel as text, so functions and `undefined` do
 * not arrive; the view is drawn later; the callback waits for that. Each call is written down with its size and time.
 */
export function measureSetData(): void {
  const prototype = component.ComponentCaller.prototype as { setData: unknown };
  const framework = prototype.setData as (this: Instance, values: unknown, done?: () => void) => void;
  prototype.setData = function setData(this: Instance, values: Record<string, unknown>, done?: () => void): void {
    const start = elapsedMs();
    for (const [path, value] of Object.entries(values)) {
      if (value === undefined) {
        record({ kind: 'warning', message: `Setting data field "${path}" of ${this.is} to undefined is invalid.` });
      }
    }
    const text = JSON.stringify(values);
    const bytes = utf8Bytes(text);
    const page = this.is;
    if (bytes > hardLimitBytes) {
      record({ kind: 'error', message: `${page} sent ${bytes} bytes in one setData; WeChat refuses over 1 MB.` });
    }
    const paths = Object.keys(values).slice(0, namedPaths);
    framework.call(this, JSON.parse(text) as Record<string, Json>, () => {
      record({ kind: 'setData', page, bytes, milliseconds: elapsedMs() - start, paths });
      if (typeof done === 'function') {
        glassEasel.safeCallback('setData callback', done, this, []);
      }
    });
  };
}
