import type { Json } from '../protocol';

/** What the gestures of a page are told to and asked of. */
export interface GestureSurroundings {
  numberOf: (node: Node | null) => number | undefined;
  attribute: (node: Node, name: string) => Json;
  isAwaited: (type: string) => boolean;
  /** Whether the element or one around it ends this event by a `catch` handler. */
  isCaught: (node: Node, type: string) => boolean;
  send: (node: Node, type: string, detail: Json, bubbles: boolean, touches: readonly Json[]) => void;
}

/** A finger that rests this long is a long press, in milliseconds. */
const longPressMs = 350;
/** How far a finger may slip and still tap, in CSS pixels. */
const slipPx = 10;
const usualHoverStartMs = 50;
const usualHoverStayMs = 400;

const passedOn = ['animationstart', 'animationiteration', 'animationend', 'transitionend'];

/** Turns the browser's touches into WeChat's events: touch*, tap, longpress, animation*, transitionend, and `hover-class`. */
export function listenToGestures(document: Document, surroundings: GestureSurroundings): void {
  let longPress: ReturnType<typeof setTimeout> | undefined;
  let pressedLong = false;
  let start = { x: 0, y: 0, at: 0 };

  const endPress = (): void => {
    clearTimeout(longPress);
    longPress = undefined;
  };
  const send = (event: TouchEvent, type: string): void => {
    const touches = [...event.touches, ...event.changedTouches].slice(0, 1).map(plainTouch);
    surroundings.send(event.target as Node, type, touchDetail(touches), true, touches);
  };

  document.addEventListener('touchstart', (event) => {
    const [touch] = event.touches;
    if (touch === undefined) return;
    start = { x: touch.clientX, y: touch.clientY, at: event.timeStamp };
    send(event, 'touchstart');
    hold(event.target as Node, surroundings);
    longPress = setTimeout(() => {
      // On a busy machine the finger may have left long ago, and its event be next in the queue.
      longPress = setTimeout(() => send(event, 'longpress'), 0);
    }, longPressMs);
  });
  document.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches;
      if (touch !== undefined && Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > slipPx) endPress();
      send(event, 'touchmove');
      if (event.cancelable && surroundings.isCaught(event.target as Node, 'touchmove')) event.preventDefault();
    },
    { passive: false },
  );
  for (const type of ['touchend', 'touchcancel'] as const) {
    document.addEventListener(type, (event) => {
      endPress();
      pressedLong = event.timeStamp - start.at >= longPressMs && surroundings.isAwaited('longpress');
      send(event, type);
    });
  }
  document.addEventListener('click', (event) => {
    // A long press that somebody heard is no tap as well.
    if (pressedLong) {
      pressedLong = false;
      return;
    }
    const touches = [
      { identifier: 0, pageX: event.pageX, pageY: event.pageY, clientX: event.clientX, clientY: event.clientY },
    ];
    surroundings.send(event.target as Node, 'tap', { x: event.pageX, y: event.pageY }, true, touches);
  });
  for (const type of passedOn) {
    document.addEventListener(type, (event) => surroundings.send(event.target as Node, type, {}, true, []));
  }
}

function plainTouch({ identifier, pageX, pageY, clientX, clientY }: Touch): Record<string, number> {
  return { identifier, pageX, pageY, clientX, clientY };
}

function touchDetail([touch]: readonly Record<string, number>[]): Json {
  return { x: touch?.pageX ?? 0, y: touch?.pageY ?? 0 };
}

/** Shows that an element is held, by its `hover-class`. */
function hold(target: Node, { attribute }: GestureSurroundings): void {
  const document = target.ownerDocument;
  for (let node: Node | null = target; node !== null && node !== document; node = node.parentNode) {
    const name = attribute(node, 'hover-class');
    if (typeof name !== 'string' || name === '' || name === 'none') continue;
    const { classList } = node as Element;
    const starting = setTimeout(
      () => classList.add(name),
      milliseconds(attribute(node, 'hover-start-time'), usualHoverStartMs),
    );
    const stay = milliseconds(attribute(node, 'hover-stay-time'), usualHoverStayMs);
    const release = (): void => {
      clearTimeout(starting);
      setTimeout(() => classList.remove(name), stay);
    };
    document?.addEventListener('touchend', release, { once: true });
    document?.addEventListener('touchcancel', release, { once: true });
    if (attribute(node, 'hover-stop-propagation') === true) return;
  }
}

function milliseconds(value: Json, usual: number): number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? Number(value) : usual;
}
