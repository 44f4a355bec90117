import {
  storagePrefix,
  usualPhone,
  type MiniProgramFacts,
  type PageAddress,
  type PhoneState,
  type RunnerRecord,
} from '../protocol';
import type { ScreenSize, SoundMoment, ToLogic, ToView } from '../protocol';
import { PageFrame } from './page-frame';
import { SystemBars } from './system-bars';

/** What the driver puts into the address of the view. */
export interface StartRequest {
  address: PageAddress;
  phone: PhoneState;
}

/** The phone's screen: the pages on it, WeChat's own bars around them, and the connection to the logic layer. */
export class PhoneScreen {
  /** Everything that has happened, for the driver to read. */
  readonly records: RunnerRecord[] = [];
  private readonly pages = new Map<number, PageFrame>();
  private readonly logic = new Worker('/logic.js');
  private phone: PhoneState = usualPhone;
  private facts: MiniProgramFacts | undefined;
  private bars: SystemBars | undefined;
  private shown = 0;
  private isReady = false;
  /** Messages are followed one after the other, though a page takes a moment to open. */
  private received: Promise<void> = Promise.resolve();

  /** Reads the address and starts the mini-program. */
  async start(): Promise<void> {
    const request = readRequest(new URL(location.href).searchParams.get('start'));
    this.phone = request.phone;
    this.facts = (await (await fetch('/view-facts.json')).json()) as MiniProgramFacts;
    this.bars = new SystemBars(
      this.facts,
      (path) => this.send({ kind: 'tapTab', path }),
      () => this.back(),
    );
    this.logic.addEventListener('message', ({ data }: MessageEvent<ToView>) => {
      this.received = this.received
        .then(() => this.receive(data))
        // One message that cannot be followed must not keep the later ones from being followed.
        .catch((error: unknown) => this.note({ kind: 'error', message: `view, ${data.kind}: ${String(error)}` }));
    });
    this.logic.addEventListener('error', (event) => this.note({ kind: 'error', message: event.message }));
    window.addEventListener('resize', () => this.send({ kind: 'screen', screen: screenSize() }));
    this.send({
      kind: 'start',
      address: request.address,
      phone: this.phone,
      screen: screenSize(),
      storage: storedValues(),
    });
  }

  /** Whether the mini-program has opened its first page, or failed to. */
  ready(): boolean {
    return this.isReady;
  }

  setPhone(change: Partial<PhoneState>): void {
    this.phone = { ...this.phone, ...change };
    this.send({ kind: 'phone', phone: this.phone });
  }

  back(): void {
    this.send({ kind: 'back' });
  }
  hide(): void {
    this.send({ kind: 'hide' });
  }
  show(): void {
    this.send({ kind: 'show' });
  }
  finishSound(moment: SoundMoment): void {
    this.send({ kind: 'sound', moment });
  }
  share(): void {
    this.send({ kind: 'share', button: null });
  }

  /** Pulls the page down; nothing happens where the page does not allow it. */
  pullDown(): void {
    if (this.facts?.windows[this.shownPath()]?.pullDown === true) this.send({ kind: 'pullDown' });
  }

  shownPath(): string {
    return this.pages.get(this.shown)?.path ?? '';
  }

  private async receive(message: ToView): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.isReady = true;
        break;
      case 'record':
        this.note(message.record);
        break;
      case 'openPage':
        await this.open(message);
        break;
      case 'showPage':
        this.bringToFront(message.pageId);
        break;
      case 'closePage':
        this.pages.get(message.pageId)?.close();
        this.pages.delete(message.pageId);
        break;
      case 'operations':
        this.pages.get(message.pageId)?.apply(message.operations);
        requestAnimationFrame(() => this.send({ kind: 'drawn', pageId: message.pageId, batch: message.batch }));
        break;
      case 'measure': {
        const page = this.pages.get(message.pageId);
        const measurements = message.elements.map((element) => page?.measure(element) ?? null);
        this.send({ kind: 'measured', question: message.question, measurements });
        break;
      }
      case 'scrollPage':
        this.pages.get(message.pageId)?.element.contentWindow?.scrollTo(0, message.top);
        break;
      case 'request':
        void this.request(message);
        break;
      case 'store':
        this.store(message.key, message.value);
        break;
      case 'title':
        this.bars?.setTitle(message.text);
        break;
      case 'notice':
        this.bars?.notify(message.text, message.milliseconds);
        break;
    }
  }

  private async open({ pageId, path, styleSheets }: Extract<ToView, { kind: 'openPage' }>): Promise<void> {
    const styles = styleSheets.map((sheet) => this.facts?.styleSheets[sheet] ?? '').join('\n');
    const frame = await PageFrame.open(pageId, path, styles, {
      send: (event) => this.send({ kind: 'event', event }),
      unknown: (name) => this.note({ kind: 'unknownCall', name }),
      openType: (element, type) => {
        if (type === 'share') this.send({ kind: 'share', button: { pageId, element } });
        else this.note({ kind: 'unknownCall', name: `<button open-type="${type}">` });
      },
      error: (message) => this.note({ kind: 'error', message }),
    });
    this.pages.set(pageId, frame);
    this.watchScrolling(pageId, frame);
  }

  private bringToFront(pageId: number): void {
    this.shown = pageId;
    for (const [id, { element }] of this.pages) element.toggleAttribute('data-shown', id === pageId);
    this.bars?.show(this.shownPath());
  }

  private watchScrolling(pageId: number, frame: PageFrame): void {
    const distance = this.facts?.windows[frame.path]?.reachBottomDistance ?? 0;
    let wasAtBottom = false;
    frame.document.addEventListener('scroll', () => {
      const { scrollTop, scrollHeight, clientHeight } = frame.document.documentElement;
      const isAtBottom = scrollTop + clientHeight >= scrollHeight - distance;
      this.send({ kind: 'scrolled', pageId, top: scrollTop, reachedBottom: isAtBottom && !wasAtBottom });
      wasAtBottom = isAtBottom;
    });
  }

  private async request({ question, url, method, headers, body }: Extract<ToView, { kind: 'request' }>): Promise<void> {
    try {
      const answer = await fetch(url, { method, headers, ...(method === 'GET' ? {} : { body }) });
      const text = await answer.text();
      const fields = Object.fromEntries(answer.headers.entries());
      this.send({ kind: 'answered', question, status: answer.status, body: text, headers: fields });
    } catch {
      this.send({ kind: 'answered', question, status: null, body: '', headers: {} });
    }
  }

  /** WeChat keeps 10 MB, this browser half of it: what is over lasts only until the next start. */
  private store(key: string, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(storagePrefix + key);
      else localStorage.setItem(storagePrefix + key, value);
    } catch {
      localStorage.removeItem(storagePrefix + key);
      this.note({ kind: 'warning', message: `"${key}" is too large to be kept for the next start.` });
    }
  }

  private note(record: RunnerRecord): void {
    this.records.push(record);
  }

  private send(message: ToLogic): void {
    this.logic.postMessage(message);
  }
}

function readRequest(text: string | null): StartRequest {
  if (text === null) return { address: { path: '', query: {} }, phone: usualPhone };
  return JSON.parse(text) as StartRequest;
}

function screenSize(): ScreenSize {
  return { width: window.innerWidth, height: window.innerHeight, pixelRatio: window.devicePixelRatio };
}

function storedValues(): Record<string, string> {
  const values: Record<string, string> = {};
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(storagePrefix)) values[key.slice(storagePrefix.length)] = localStorage.getItem(key) ?? '';
  }
  return values;
}
