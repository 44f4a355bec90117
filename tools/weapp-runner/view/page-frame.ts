import type { Json, Measurement, ViewEvent, ViewOperation } from '../protocol';
import baseStyles from './base-styles.css';
import { builtIns } from './built-in';
import { listenToGestures } from './gestures';
import { textOf, type BuiltIn } from './view-element';

/** What stands for an element of the page. */
interface Drawn {
  node: Node;
  builtIn: BuiltIn | undefined;
}

/** What a page's view needs of the phone around it. */
export interface FrameSurroundings {
  send: (event: ViewEvent) => void;
  unknown: (name: string) => void;
  /** A button's `open-type`. */
  openType: (element: number, type: string) => void;
  error: (message: string) => void;
}

/** WeChat's names for what a screen reader is told are HTML's, but for the role. */
const attributeNames: Readonly<Record<string, string>> = { 'aria-role': 'role' };

/** A page before anything is drawn on it; the type matters, because a document without one is laid out otherwise. */
const emptyPage = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body></body></html>';

/** One page as it is drawn: a document of its own in a frame, as WeChat gives each page its own web view. */
export class PageFrame {
  readonly element: HTMLIFrameElement;
  readonly path: string;
  readonly document: Document;
  private readonly pageId: number;
  private readonly drawn = new Map<number, Drawn>();
  private readonly numbers = new WeakMap<Node, number>();
  /** Events that somebody waits for; nothing else is sent. */
  private readonly awaited = new Set<string>();
  private readonly caught = new Map<number, Set<string>>();
  private readonly surroundings: FrameSurroundings;

  private constructor(
    pageId: number,
    path: string,
    element: HTMLIFrameElement,
    styles: string,
    surroundings: FrameSurroundings,
  ) {
    this.pageId = pageId;
    this.path = path;
    this.surroundings = surroundings;
    this.element = element;
    const inner = element.contentDocument;
    if (inner === null) throw new Error('The frame has no document.');
    this.document = inner;
    inner.title = path;
    for (const text of [baseStyles, styles]) {
      const style = inner.createElement('style');
      style.textContent = text;
      inner.head.append(style);
    }
    this.remember(0, inner.body, undefined);
    listenToGestures(inner, {
      numberOf: (node) => this.numberOf(node),
      attribute: (node, name) => (node as Element & { wxAttributes?: Record<string, Json> }).wxAttributes?.[name],
      isAwaited: (type) => this.awaited.has(type),
      isCaught: (node, type) => this.isCaught(node, type),
      send: (node, type, detail, bubbles, touches) => this.send(node, type, detail, bubbles, touches),
    });
  }

  /** Makes the frame of a page, and waits until it can be drawn in. */
  static async open(pageId: number, path: string, styles: string, surroundings: FrameSurroundings): Promise<PageFrame> {
    const element = document.createElement('iframe');
    element.className = 'page';
    element.dataset.path = path;
    element.title = path;
    element.srcdoc = emptyPage;
    const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
    document.getElementById('pages')?.append(element);
    await loaded;
    return new PageFrame(pageId, path, element, styles, surroundings);
  }

  /** Draws what the logic layer has changed. */
  apply(operations: readonly ViewOperation[]): void {
    for (const operation of operations) {
      try {
        this.applyOne(operation);
      } catch (error) {
        this.surroundings.error(`The view cannot draw ${JSON.stringify(operation)}: ${String(error)}`);
      }
    }
  }

  measure(element: number | 'viewport'): Measurement | null {
    const node = element === 'viewport' ? this.document.documentElement : this.drawn.get(element)?.node;
    if (node?.nodeType !== Node.ELEMENT_NODE) return null;
    const box = node as HTMLElement;
    const { left, top, width, height } = box.getBoundingClientRect();
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = box;
    return { left, top, width, height, scrollLeft, scrollTop, scrollWidth, scrollHeight };
  }

  close(): void {
    this.element.remove();
  }

  private applyOne(operation: ViewOperation): void {
    switch (operation[0]) {
      case 'create':
        this.create(operation[1], operation[2]);
        break;
      case 'host':
        this.remember(operation[1], this.document.createElement(`wx-${operation[2]}`), undefined);
        break;
      case 'text':
        this.remember(operation[1], this.document.createTextNode(operation[2]), undefined);
        break;
      case 'fragment':
        this.remember(operation[1], this.document.createDocumentFragment(), undefined);
        break;
      case 'append':
        this.node(operation[1]).appendChild(this.node(operation[2]));
        break;
      case 'remove':
        this.node(operation[1]).removeChild(this.node(operation[2]));
        break;
      case 'insert':
        this.node(operation[1]).insertBefore(this.node(operation[2]), this.node(operation[3]));
        break;
      case 'replace':
        this.node(operation[1]).replaceChild(this.node(operation[2]), this.node(operation[3]));
        break;
      case 'splice':
        this.splice(operation);
        break;
      case 'id':
        this.html(operation[1]).id = operation[2];
        break;
      case 'style':
        this.html(operation[1]).setAttribute('style', operation[2]);
        break;
      case 'addClass':
        this.html(operation[1]).classList.add(operation[2]);
        break;
      case 'removeClass':
        this.html(operation[1]).classList.remove(operation[2]);
        break;
      case 'clearClasses':
        this.html(operation[1]).removeAttribute('class');
        break;
      case 'attribute':
        this.setAttribute(operation[1], operation[2], operation[3]);
        break;
      case 'removeAttribute':
        this.setAttribute(operation[1], operation[2], null);
        break;
      case 'setText':
        this.node(operation[1]).textContent = operation[2];
        break;
      case 'listen':
        this.awaited.add(operation[2]);
        if (operation[3]) this.caught.set(operation[1], (this.caught.get(operation[1]) ?? new Set()).add(operation[2]));
        break;
      case 'release':
        this.drawn.delete(operation[1]);
        this.caught.delete(operation[1]);
        break;
    }
  }

  private create(number: number, name: string): void {
    const host = this.document.createElement(`wx-${name}`);
    const factory = builtIns[name];
    if (factory === undefined) this.surroundings.unknown(`<${name}>`);
    const builtIn = factory?.({
      document: this.document,
      host,
      emit: (type, detail = null, bubbles = false) => this.send(host, type, detail, bubbles, []),
      openType: (type) => this.surroundings.openType(number, type),
      fileAddress: (path) => (path.startsWith('/') ? `/files${path}` : `/files/${this.folder()}${path}`),
    });
    this.remember(number, host, builtIn);
  }

  private splice([, parent, before, count, list]: Extract<ViewOperation, ['splice', ...unknown[]]>): void {
    const container = this.node(parent);
    let next: Node | null = before === null ? null : this.node(before);
    for (let removed = 0; removed < count && next !== null; removed += 1) {
      const following: Node | null = next.nextSibling;
      container.removeChild(next);
      next = following;
    }
    if (list !== null) container.insertBefore(this.node(list), next);
  }

  private setAttribute(number: number, name: string, value: Json): void {
    const element = this.html(number) as HTMLElement & { wxAttributes?: Record<string, Json> };
    (element.wxAttributes ??= {})[name] = value;
    this.drawn.get(number)?.builtIn?.setAttribute?.(name, value);
    if (!name.startsWith('aria-') && name !== 'hidden' && name !== 'tabindex') return;
    const words = name === 'hidden' && value === false ? '' : textOf(value);
    const own = attributeNames[name] ?? name;
    const bearer = name.startsWith('aria-') ? (this.drawn.get(number)?.builtIn?.spoken ?? element) : element;
    // Templates write an empty text where a component has no such attribute.
    if (words === '') bearer.removeAttribute(own);
    else bearer.setAttribute(own, words);
  }

  private send(node: Node, type: string, detail: Json, bubbles: boolean, touches: readonly Json[]): void {
    const element = this.numberOf(node);
    if (element === undefined || !this.awaited.has(type)) return;
    this.surroundings.send({ pageId: this.pageId, element, type, detail, bubbles, touches, changedTouches: touches });
  }

  /** The element that a node belongs to: what a built-in component draws inside itself is the component. */
  private numberOf(node: Node | null): number | undefined {
    for (let current = node; current !== null; current = current.parentNode) {
      const number = this.numbers.get(current);
      if (number !== undefined) return number;
    }
    return undefined;
  }

  private isCaught(node: Node, type: string): boolean {
    for (let current: Node | null = node; current !== null; current = current.parentNode) {
      const number = this.numbers.get(current);
      if (number !== undefined && this.caught.get(number)?.has(type) === true) return true;
    }
    return false;
  }

  private remember(number: number, node: Node, builtIn: BuiltIn | undefined): void {
    this.drawn.set(number, { node, builtIn });
    this.numbers.set(node, number);
  }

  private node(number: number): Node {
    const found = this.drawn.get(number);
    if (found === undefined) throw new Error(`element ${number} is not there`);
    return found.node;
  }

  private html(number: number): HTMLElement {
    return this.node(number) as HTMLElement;
  }

  private folder(): string {
    return this.path.slice(0, this.path.lastIndexOf('/') + 1);
  }
}
