import type { AssociatedBackend } from 'glass-easel-miniprogram-adapter';
import type { LogicFacts, PageAddress } from '../protocol';
import type { ComponentLibrary } from './component-space';
import { recordError } from './journal';
import type { ModuleRegistry } from './modules';
import { RemoteBackend, type BackendSurroundings } from './remote-backend';
import { worker } from './runner-globals';

/** WeChat refuses to open more pages than this on top of one another. */
const deepestStack = 10;
const tabBarPath = 'custom-tab-bar/index';

/** A page as the mini-program's code sees it: `getCurrentPages()` hands these out. */
export interface PageInstance {
  route: string;
  __route__: string;
  options: Record<string, string>;
  getTabBar?: () => unknown;
  [member: string]: unknown;
}

type Root = ReturnType<AssociatedBackend['createRoot']>;

interface OpenPage {
  id: number;
  address: PageAddress;
  backend: RemoteBackend;
  roots: Root[];
  instance: PageInstance;
  /** Whether it has been shown before: only the first time is followed by `onReady`. */
  drawnOnce: boolean;
}

/** A refusal, with the reason as WeChat words it after `fail`. */
export class NavigationRefusal extends Error {}

/** WeChat's page stack: opens and closes pages, and tells each of its life. */
export class PageStack {
  private stack: OpenPage[] = [];
  /** Tab pages live on when another tab is shown. */
  private readonly keptTabs = new Map<string, OpenPage>();
  private lastPage = 0;
  private readonly facts: LogicFacts;
  private readonly library: ComponentLibrary;
  private readonly modules: ModuleRegistry;
  private readonly surroundings: BackendSurroundings;

  constructor(
    facts: LogicFacts,
    library: ComponentLibrary,
    modules: ModuleRegistry,
    surroundings: BackendSurroundings,
  ) {
    this.facts = facts;
    this.library = library;
    this.modules = modules;
    this.surroundings = surroundings;
  }

  instances(): PageInstance[] {
    return this.stack.map((page) => page.instance);
  }

  get depth(): number {
    return this.stack.length;
  }

  isTab(path: string): boolean {
    return this.facts.tabs.includes(path);
  }

  exists(path: string): boolean {
    return this.facts.pages.includes(path);
  }

  /** The shown page's root component, for measurements. */
  shownRoot(): ReturnType<Root['get']> | undefined {
    return this.shown()?.roots[0]?.get();
  }
  shownId(): number {
    return this.shown()?.id ?? 0;
  }

  backendOf(pageId: number): RemoteBackend | undefined {
    return this.allPages().find((page) => page.id === pageId)?.backend;
  }

  /** Opens a page over the others. */
  navigateTo(address: PageAddress): void {
    this.assertOpenable(address.path, 'navigateTo');
    if (this.stack.length >= deepestStack) throw new NavigationRefusal('webview count limit exceed');
    tell(this.shown(), 'onHide');
    this.push(this.create(address));
  }

  /** Opens a page in place of the shown one. */
  redirectTo(address: PageAddress): void {
    this.assertOpenable(address.path, 'redirectTo');
    this.close(this.stack.pop());
    this.push(this.create(address));
  }

  switchTab(path: string, query: Record<string, string> = {}): void {
    if (!this.isTab(path)) throw new NavigationRefusal('can not switch to no-tabBar page');
    const before = this.shown();
    const beforeIsTab = before !== undefined && this.isTab(before.address.path);
    for (const page of this.stack.splice(0)) if (!this.isTab(page.address.path)) this.close(page);
    const kept = this.keptTabs.get(path);
    if (kept !== undefined && kept === before) {
      this.stack = [kept];
      return;
    }
    if (beforeIsTab) tell(before, 'onHide');
    this.push(kept ?? this.create({ path, query }));
  }

  /** Closes everything and opens a page. */
  reLaunch(address: PageAddress): void {
    if (!this.exists(address.path)) throw new NavigationRefusal(`page "${address.path}" is not found`);
    for (const page of this.allPages()) this.close(page);
    this.stack = [];
    this.keptTabs.clear();
    this.push(this.create(address));
  }

  /** @returns whether there was a page to go back to. */
  navigateBack(delta = 1): boolean {
    if (this.stack.length <= 1) return false;
    const count = Math.min(delta, this.stack.length - 1);
    for (let closed = 0; closed < count; closed += 1) this.close(this.stack.pop());
    this.show(this.shown());
    return true;
  }

  /** Tells the shown page of something that happened to it. */
  tellShown(method: string, argument?: unknown): unknown {
    return tell(this.shown(), method, argument);
  }
  tellPage(pageId: number, method: string, argument: unknown): void {
    tell(
      this.allPages().find((page) => page.id === pageId),
      method,
      argument,
    );
  }

  private shown(): OpenPage | undefined {
    return this.stack[this.stack.length - 1];
  }

  private allPages(): OpenPage[] {
    return [...new Set([...this.stack, ...this.keptTabs.values()])];
  }

  private assertOpenable(path: string, call: string): void {
    if (!this.exists(path)) throw new NavigationRefusal(`page "${path}" is not found`);
    if (this.isTab(path)) throw new NavigationRefusal(`can not ${call} a tabbar page`);
  }

  private create(address: PageAddress): OpenPage {
    this.modules.deliver(this.facts.subpackageRoots.find((root) => address.path.startsWith(root)) ?? 'main');
    this.library.load(address.path);
    this.lastPage += 1;
    const backend = new RemoteBackend(this.lastPage, this.surroundings);
    worker.send({
      kind: 'openPage',
      pageId: backend.pageId,
      path: address.path,
      styleSheets: this.styleSheetsOf(address.path),
    });
    const associated = this.library.environment.associateBackend(backend);
    const root = this.attach(associated, backend, address.path);
    const instance = root.get() as unknown as PageInstance;
    instance.route = instance.__route__ = address.path;
    instance.options = address.query;
    const page: OpenPage = { id: backend.pageId, address, backend, roots: [root], instance, drawnOnce: false };
    if (this.isTab(address.path)) {
      this.keptTabs.set(address.path, page);
      if (this.facts.ownTabBar) this.addTabBar(page, associated);
    }
    tell(page, 'onLoad', address.query);
    return page;
  }

  /** The app's sheet, then those of the components, and the page's own last: it has the last word. */
  private styleSheetsOf(path: string): string[] {
    const bar = this.facts.ownTabBar && this.isTab(path) ? this.library.pathsIn(tabBarPath) : [];
    const paths = ['app', ...bar, ...this.library.pathsIn(path)];
    return [...new Set(paths)].filter((sheet) => this.facts.styleSheets.includes(sheet));
  }

  private addTabBar(page: OpenPage, associated: AssociatedBackend): void {
    this.library.load(tabBarPath);
    const bar = this.attach(associated, page.backend, tabBarPath);
    page.roots.push(bar);
    page.instance.getTabBar = () => bar.get();
  }

  private attach(associated: AssociatedBackend, backend: RemoteBackend, path: string): Root {
    const root = this.library.createRoot(associated, path);
    const place = backend.createElement('', 'placeholder');
    backend.getRootNode().appendChild(place);
    root.attach(backend.getRootNode(), place);
    return root;
  }

  private push(page: OpenPage): void {
    this.stack.push(page);
    this.show(page);
    if (page.drawnOnce) return;
    page.drawnOnce = true;
    page.backend.render(() => tell(page, 'onReady'));
  }

  private show(page: OpenPage | undefined): void {
    if (page === undefined) return;
    worker.send({ kind: 'showPage', pageId: page.id });
    tell(page, 'onShow');
  }

  private close(page: OpenPage | undefined): void {
    if (page === undefined) return;
    tell(page, 'onUnload');
    page.roots.forEach((root) => root.release());
    page.backend.destroy();
    this.keptTabs.delete(page.address.path);
    worker.send({ kind: 'closePage', pageId: page.id });
  }
}

/** Calls a page's function for a moment of its life, where it has one. */
function tell(page: OpenPage | undefined, method: string, argument?: unknown): unknown {
  const handler = page?.instance[method];
  if (typeof handler !== 'function') return undefined;
  try {
    return (handler as (argument: unknown) => unknown).call(page?.instance, argument);
  } catch (error) {
    recordError(error, `${page?.address.path ?? ''} ${method}`);
    return undefined;
  }
}
