import type { SystemDisplay } from './ports/display-preference';

/**
 * What an adapter calls when something may have changed: tells the listener only when it has.
 * @param read what is set now.
 */
export function tellChanges(read: () => SystemDisplay, listener: (display: SystemDisplay) => void): () => void {
  let last = JSON.stringify(read());
  return () => {
    const display = read();
    if (JSON.stringify(display) === last) return;
    last = JSON.stringify(display);
    listener(display);
  };
}
