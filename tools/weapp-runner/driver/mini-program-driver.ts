import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { storagePrefix, usualPhone, type Json, type PhoneState, type RunnerRecord } from '../protocol';
import type { PhoneScreen } from '../view/phone-screen';

/** One kind of record. */
type RecordOf<Kind extends RunnerRecord['kind']> = Extract<RunnerRecord, { kind: Kind }>;

/** Longer than the 350 ms after which WeChat takes a touch for a long press. */
const longPressMs = 500;
const patienceMs = 10_000;
/** A page that draws nothing for so long has drawn everything, in milliseconds. */
const quietMs = 150;
const shownFrame = 'iframe[data-shown]';

/** Roles that can be looked for: those of ARIA. */
type Role = Parameters<FrameLocator['getByRole']>[0];

/** How the runner's page offers itself to the driver. */
type RunnerWindow = Window & { weappRunner?: PhoneScreen };

/**
 * Drives one mini-program on one phone, through a browser page. Finders look at the page that is shown, in what is
 * visible; actions wait until they can be done.
 * @example
 * await driver.open('pages/news/index');
 * await driver.tap(driver.findByRole('button', '长辈版'));
 * expect(await driver.errors()).toEqual([]);
 */
export class MiniProgramDriver {
  readonly page: Page;
  private readonly address: string;
  private phone: PhoneState = usualPhone;
  /** Records of earlier starts: a start begins with an empty list. */
  private kept: RunnerRecord[] = [];
  private readonly browserErrors: string[] = [];

  /** @param address where the mini-program is served, without a slash at the end. */
  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
    page.on('pageerror', (error) => this.browserErrors.push(error.stack ?? error.message));
  }

  /**
   * Starts the mini-program at a page, as a card in a chat does. What it stored before is still there.
   * @param path as in `app.json`; empty for the first page.
   * @param query as it stands in the address: values are not encoded again.
   */
  async open(path = '', query: Readonly<Record<string, string>> = {}): Promise<void> {
    this.kept = await this.records();
    const request = JSON.stringify({ address: { path, query }, phone: this.phone });
    await this.page.goto(`${this.address}/?start=${encodeURIComponent(request)}`);
    await this.page.waitForFunction(() => (window as RunnerWindow).weappRunner?.ready() === true, undefined, {
      timeout: patienceMs,
    });
  }

  /** The page that is shown, as a place to look in; it follows navigation. */
  get shown(): FrameLocator {
    return this.page.frameLocator(shownFrame);
  }

  /** The frame of the page that is shown now, to run code in. */
  async frame(): Promise<Frame> {
    const element = await this.page.waitForSelector(shownFrame, { state: 'attached', timeout: patienceMs });
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('The shown page has no frame.');
    return frame;
  }

  findByRole(role: Role, name?: string | RegExp): Locator {
    return this.shown.getByRole(role, name === undefined ? {} : { name, exact: true }).filter({ visible: true });
  }
  findByText(text: string | RegExp): Locator {
    return this.shown.getByText(text).filter({ visible: true });
  }
  findByLabel(text: string | RegExp): Locator {
    return this.shown.getByLabel(text).filter({ visible: true });
  }

  async tap(target: Locator): Promise<void> {
    await target.first().tap();
  }

  /** Holds a finger on an element until WeChat calls it a long press. */
  async longPress(target: Locator): Promise<void> {
    await target.first().scrollIntoViewIfNeeded();
    const box = await target.first().boundingBox();
    if (box === null) throw new Error('What should be pressed is not visible.');
    const point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await this.page.waitForTimeout(longPressMs);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  /** Replaces what a field holds. */
  async type(field: Locator, text: string): Promise<void> {
    await field.first().fill(text);
  }

  /** Scrolls the shown page to a distance from its top, in CSS pixels; `Infinity` is the bottom. */
  async scrollTo(top: number): Promise<void> {
    const frame = await this.frame();
    await frame.evaluate(
      (wanted) => {
        window.scrollTo(0, wanted === null ? document.documentElement.scrollHeight : wanted);
      },
      Number.isFinite(top) ? top : null,
    );
  }

  /** Goes back as the phone's own key does; on the last page it leaves the mini-program. */
  back(): Promise<void> {
    return this.ask((runner) => runner.back());
  }
  /** Pulls the page down, where it allows that. */
  pullDown(): Promise<void> {
    return this.ask((runner) => runner.pullDown());
  }
  /** Opens WeChat's menu and taps 转发: the card is among the calls as `share`. */
  share(): Promise<void> {
    return this.ask((runner) => runner.share());
  }
  /** Brings the sound that is played to its end: nothing ends by itself. */
  endSound(): Promise<void> {
    return this.ask((runner) => runner.finishSound('ended'));
  }
  /** Makes the file that is played one that cannot be played. */
  breakSound(): Promise<void> {
    return this.ask((runner) => runner.finishSound('error'));
  }
  /** Leaves WeChat for another app. */
  hide(): Promise<void> {
    return this.ask((runner) => runner.hide());
  }
  /** Comes back to it. */
  show(): Promise<void> {
    return this.ask((runner) => runner.show());
  }

  /** Taps an entry of WeChat's own tab bar. A mini-program with a tab bar of its own is tapped like any page. */
  async switchTab(text: string): Promise<void> {
    await this.page.getByRole('tab', { name: text, exact: true }).tap();
  }

  /** Changes the phone, now and for later starts. */
  async setPhone(change: Partial<PhoneState>): Promise<void> {
    this.phone = { ...this.phone, ...change };
    if (change.theme !== undefined) await this.page.emulateMedia({ colorScheme: change.theme });
    if (await this.isOpen()) {
      await this.page.evaluate((state) => (window as RunnerWindow).weappRunner?.setPhone(state), change);
    }
  }

  /** Waits until the view has had nothing new to draw for a moment: a long page is drawn step by step. */
  async settle(): Promise<void> {
    let before = -1;
    for (let now = await this.setDataCount(); now !== before; now = await this.setDataCount()) {
      before = now;
      await this.page.waitForTimeout(quietMs);
    }
  }

  /** Path of the shown page, as in `app.json`. */
  async shownPath(): Promise<string> {
    return (await this.page.locator(shownFrame).getAttribute('data-path')) ?? '';
  }

  /** How many pages are open, shown or not. */
  openPages(): Promise<number> {
    return this.page.locator('iframe.page').count();
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  /** Everything that happened since the driver was made, in order. */
  async records(): Promise<RunnerRecord[]> {
    if (!(await this.isOpen())) return this.kept;
    const now = await this.page.evaluate(() => (window as RunnerWindow).weappRunner?.records ?? []);
    return [...this.kept, ...now];
  }

  /** Uncaught errors, errors on the console, and what the component framework complained of. */
  async errors(): Promise<string[]> {
    return [...(await this.recordsOf('error')).map((record) => record.message), ...this.browserErrors];
  }
  async warnings(): Promise<string[]> {
    return (await this.recordsOf('warning')).map((record) => record.message);
  }
  /** Members of `wx` and built-in components that the runner does not know, once each. */
  async unknownCalls(): Promise<string[]> {
    return [...new Set((await this.recordsOf('unknownCall')).map((record) => record.name))];
  }
  setDataCalls(): Promise<RecordOf<'setData'>[]> {
    return this.recordsOf('setData');
  }

  /**
   * What the phone was asked to do.
   * @example await driver.calls('makePhoneCall') // [{ phoneNumber: '12345' }]
   */
  async calls(name: string): Promise<Json[]> {
    return (await this.recordsOf('call')).filter((record) => record.name === name).map((record) => record.options);
  }

  /** What the mini-program has stored: values by key. */
  async storage(): Promise<Record<string, unknown>> {
    const texts = await this.page.evaluate(() => Object.entries(localStorage) as [string, string][]);
    return Object.fromEntries(
      texts
        .filter(([key]) => key.startsWith(storagePrefix))
        .map(([key, text]) => [key.slice(storagePrefix.length), JSON.parse(text) as unknown]),
    );
  }

  /**
   * Stores a value as an earlier start would have; the next `open` finds it.
   * @param value anything that WeChat stores: it is kept as JSON.
   */
  async store(key: string, value: Json): Promise<void> {
    this.kept = await this.records();
    // A store belongs to an address: any file of the runner has the same.
    await this.page.goto(`${this.address}/view-facts.json`);
    await this.page.evaluate(([name, text]) => localStorage.setItem(name, text), [
      storagePrefix + key,
      JSON.stringify(value),
    ] as const);
  }

  private async recordsOf<Kind extends RunnerRecord['kind']>(kind: Kind): Promise<RecordOf<Kind>[]> {
    return (await this.records()).filter((record): record is RecordOf<Kind> => record.kind === kind);
  }

  private ask(act: (runner: PhoneScreen) => void): Promise<void> {
    return this.page.evaluate(`(${act.toString()})(window.weappRunner)`);
  }

  private setDataCount(): Promise<number> {
    return this.page.evaluate(
      () => (window as RunnerWindow).weappRunner?.records.filter((record) => record.kind === 'setData').length ?? 0,
    );
  }

  private isOpen(): Promise<boolean> {
    return this.page.evaluate(() => (window as RunnerWindow).weappRunner !== undefined);
  }
}
