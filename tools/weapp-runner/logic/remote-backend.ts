import {
  EmptyComposedBackendContext,
  Event as ComponentEvent,
  type composedBackend,
  type Element as ComponentElement,
} from 'glass-easel';
import type { Measurement, ViewEvent, ViewOperation } from '../protocol';
import { plainCopy } from './plain-data';
import { worker } from './runner-globals';

/** The kind of backend that is told of elements one by one; the framework exports no name for it. */
const composedMode = new EmptyComposedBackendContext().mode;

/** A listener that ends an event (`catch`), by glass-easel's number for it. */
const finalListener = 2;

/** How the logic layer asks the view layer for sizes. */
export type Measure = (
  pageId: number,
  elements: (number | 'viewport')[],
  answer: (measurements: (Measurement | null)[]) => void,
) => void;

/** What the backend needs to know of the phone. */
export interface BackendSurroundings {
  measure: Measure;
  screen: () => { width: number; height: number; pixelRatio: number };
  theme: () => string;
}

/**
 * One page's elements, as the component framework sees them. Every change is written down and sent to the view layer
 * when the running task has ended; nothing is ever read back at once, because the view is in another process.
 */
export class RemoteBackend implements composedBackend.Context {
  readonly mode = composedMode;
  readonly pageId: number;
  private readonly surroundings: BackendSurroundings;
  private readonly root: RemoteElement;
  private readonly elements = new Map<number, ComponentElement>();
  private operations: ViewOperation[] = [];
  private waiting: (() => void)[] = [];
  private readonly inFlight = new Map<number, (() => void)[]>();
  private lastElement = 0;
  private lastBatch = 0;
  private flushScheduled = false;

  constructor(pageId: number, surroundings: BackendSurroundings) {
    this.pageId = pageId;
    this.surroundings = surroundings;
    this.root = new RemoteElement(this, 0);
  }

  destroy(): void {
    this.elements.clear();
    this.inFlight.clear();
    this.waiting = [];
  }

  getWindowWidth(): number {
    return this.surroundings.screen().width;
  }
  getWindowHeight(): number {
    return this.surroundings.screen().height;
  }
  getDevicePixelRatio(): number {
    return this.surroundings.screen().pixelRatio;
  }
  getTheme(): string {
    return this.surroundings.theme();
  }

  // The view layer gets a page's style sheets when the page is opened.
  registerStyleSheetContent(): void {
    return;
  }
  appendStyleSheetPath(): number {
    return 0;
  }
  disableStyleSheet(): void {
    return;
  }

  /** Calls back when the view has drawn everything said so far. */
  render(done: (error: Error | null) => void): void {
    this.waiting.push(() => done(null));
    this.scheduleFlush();
  }

  getRootNode(): RemoteElement {
    return this.root;
  }
  /** Built-in components have one name; the host of a component has a name of the framework's and its own. */
  createElement(logicalName: string, stylingName: string): RemoteElement {
    return this.made((id) => [logicalName === stylingName ? 'create' : 'host', id, stylingName]);
  }
  createTextNode(content: string): RemoteElement {
    return this.made((id) => ['text', id, content]);
  }
  createFragment(): RemoteElement {
    return this.made((id) => ['fragment', id]);
  }

  /** Events reach the framework through `dispatch`. */
  onEvent(): void {
    return;
  }

  /** Writes down a change for the view. */
  say(operation: ViewOperation): void {
    this.operations.push(operation);
    this.scheduleFlush();
  }

  associate(id: number, element: ComponentElement): void {
    this.elements.set(id, element);
  }
  forget(id: number): void {
    this.elements.delete(id);
  }

  find(id: number): ComponentElement | undefined {
    return this.elements.get(id);
  }

  measure(id: number, answer: (measurement: Measurement | null) => void): void {
    this.surroundings.measure(this.pageId, [id], ([measurement]) => answer(measurement ?? null));
  }

  /** Hands an event of the view to the component framework, which finds the handlers. */
  dispatch({ element, type, detail, bubbles, touches, changedTouches }: ViewEvent): void {
    const target = this.elements.get(element);
    // The element may have gone while the event was on its way.
    if (target === undefined) return;
    const event = new ComponentEvent(type, detail, {
      bubbles,
      composed: bubbles,
      capturePhase: bubbles,
      extraFields: { touches, changedTouches },
    });
    event.dispatch(target);
  }

  /** The view has drawn a batch and so all before it. */
  drawn(batch: number): void {
    for (const [number, callbacks] of [...this.inFlight]) {
      if (number > batch) continue;
      this.inFlight.delete(number);
      callbacks.forEach((callback) => callback());
    }
  }

  private made(operation: (id: number) => ViewOperation): RemoteElement {
    this.lastElement += 1;
    this.say(operation(this.lastElement));
    return new RemoteElement(this, this.lastElement);
  }

  private scheduleFlush(): void {
    if (this.flushScheduled) return;
    this.flushScheduled = true;
    setTimeout(() => {
      this.flushScheduled = false;
      this.lastBatch += 1;
      this.inFlight.set(this.lastBatch, this.waiting);
      worker.send({ kind: 'operations', pageId: this.pageId, batch: this.lastBatch, operations: this.operations });
      this.operations = [];
      this.waiting = [];
    }, 0);
  }
}

/** A handle on an element in the view. */
class RemoteElement implements composedBackend.Element {
  private readonly context: RemoteBackend;
  private readonly number: number;

  constructor(context: RemoteBackend, number: number) {
    this.context = context;
    this.number = number;
  }

  release(): void {
    this.context.forget(this.number);
    this.context.say(['release', this.number]);
  }
  associateValue(element: ComponentElement): void {
    this.context.associate(this.number, element);
  }
  appendChild(child: RemoteElement): void {
    this.context.say(['append', this.number, child.number]);
  }
  removeChild(child: RemoteElement): void {
    this.context.say(['remove', this.number, child.number]);
  }
  insertBefore(child: RemoteElement, before: RemoteElement): void {
    this.context.say(['insert', this.number, child.number, before.number]);
  }
  replaceChild(child: RemoteElement, oldChild: RemoteElement): void {
    this.context.say(['replace', this.number, child.number, oldChild.number]);
  }
  spliceBefore(before: RemoteElement, deleteCount: number, list: RemoteElement): void {
    this.context.say(['splice', this.number, before.number, deleteCount, list.number]);
  }
  spliceAppend(list: RemoteElement): void {
    this.context.say(['splice', this.number, null, 0, list.number]);
  }
  spliceRemove(before: RemoteElement, deleteCount: number): void {
    this.context.say(['splice', this.number, before.number, deleteCount, null]);
  }
  setId(id: string): void {
    this.context.say(['id', this.number, id]);
  }
  /** All sheets of a page are one scope: see the README. */
  setStyleScope(): void {
    return;
  }
  setStyle(style: string): void {
    this.context.say(['style', this.number, style]);
  }
  addClass(name: string): void {
    this.context.say(['addClass', this.number, name]);
  }
  removeClass(name: string): void {
    this.context.say(['removeClass', this.number, name]);
  }
  clearClasses(): void {
    this.context.say(['clearClasses', this.number]);
  }
  setAttribute(name: string, value: unknown): void {
    this.context.say(['attribute', this.number, name, plainCopy(value)]);
  }
  removeAttribute(name: string): void {
    this.context.say(['removeAttribute', this.number, name]);
  }
  setText(content: string): void {
    this.context.say(['setText', this.number, content]);
  }
  setModelBindingStat(): void {
    return;
  }
  setListenerStats(type: string, _capture: boolean, level: number): void {
    this.context.say(['listen', this.number, type, level === finalListener]);
  }
  getBoundingClientRect(answer: (size: { left: number; top: number; width: number; height: number }) => void): void {
    this.context.measure(this.number, (found) => answer(found ?? { left: 0, top: 0, width: 0, height: 0 }));
  }
  getScrollOffset(
    answer: (offset: { scrollLeft: number; scrollTop: number; scrollWidth: number; scrollHeight: number }) => void,
  ): void {
    this.context.measure(this.number, (found) =>
      answer(found ?? { scrollLeft: 0, scrollTop: 0, scrollWidth: 0, scrollHeight: 0 }),
    );
  }
}
