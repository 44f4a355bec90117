/**
 * Touches an element with one finger and lets go: the engine makes a tap of it.
 */
export function tap(element: Element): void {
  const finger = { identifier: 1, target: element, clientX: 1, clientY: 1, pageX: 1, pageY: 1 };
  element.dispatchEvent(touch('touchstart', { touches: [finger], changedTouches: [finger] }));
  element.dispatchEvent(touch('touchend', { touches: [], changedTouches: [finger] }));
}

function touch(type: string, fingers: { touches: readonly unknown[]; changedTouches: readonly unknown[] }): Event {
  // Not `TouchEvent`: jsdom has no `Touch` to put into one.
  return Object.assign(new Event(type, { bubbles: true, cancelable: true }), fingers);
}
