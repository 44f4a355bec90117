import type { LogicFacts, Measurement, PageAddress, ToLogic } from '../protocol';
import { ComponentLibrary, listenToFramework } from './component-space';
import { givePlainTargets, plainTarget } from './element-events';
import { listenToConsole, recordCall, recordError } from './journal';
import { factsName, templatesName } from './module-names';
import { ModuleRegistry } from './modules';
import { PageStack } from './page-stack';
import { plainCopy } from './plain-data';
import { impoverish } from './poor-globals';
import { globalScope, worker } from './runner-globals';
import { measureSetData } from './set-data';
import { createWechatApi } from './wx/wechat-api';
import { Network } from './wx/network';
import { Phone } from './wx/phone';
import { pluginLoader } from './wx/plugins';
import { Sound } from './wx/sound';
import { Storage } from './wx/storage';

type AppDefinition = Record<string, unknown>;
type TemplateGroup = Parameters<ComponentLibrary['addTemplates']>[0];

/** A running mini-program: WeChat's logic layer around the scripts of a build. */
export class MiniProgram {
  private readonly phone = new Phone();
  private readonly storage = new Storage(() => this.phone.state.storage);
  private readonly network = new Network(this.phone);
  private readonly sound = new Sound();
  private app: AppDefinition = {};
  private entry: PageAddress = { path: '', query: {} };
  private pages: PageStack | undefined;
  private readonly questions = new Map<number, (measurements: (Measurement | null)[]) => void>();
  private lastQuestion = 0;

  /** Starts at an address, as WeChat does when somebody taps a card. */
  start({ address, phone, screen, storage }: Extract<ToLogic, { kind: 'start' }>): void {
    this.phone.state = phone;
    this.phone.screen = screen;
    this.storage.load(storage);
    worker.load('/facts.js', '/templates.js');
    const facts = globalScope[factsName] as LogicFacts;
    const templates = globalScope[templatesName] as TemplateGroup;
    this.entry = { ...address, path: address.path === '' ? (facts.pages[0] ?? '') : address.path };

    listenToFramework();
    givePlainTargets();
    measureSetData();
    const modules = new ModuleRegistry(facts.scripts);
    const library = new ComponentLibrary(facts, modules);
    library.addTemplates(templates);
    this.pages = new PageStack(facts, library, modules, {
      measure: (pageId, elements, answer) => this.measure(pageId, elements, answer),
      screen: () => this.phone.screen,
      theme: () => this.phone.state.theme,
    });
    this.provideGlobals(facts);
    listenToConsole();
    modules.deliver('main');
    modules.require('app.js');
    const launch = { ...this.entry, scene: 1007, referrerInfo: {} };
    this.tellApp('onLaunch', launch);
    this.tellApp('onShow', launch);
    this.openEntry(this.pages);
    worker.send({ kind: 'ready' });
  }

  /** Does what the view layer or the driver asks. */
  receive(message: Exclude<ToLogic, { kind: 'start' }>): void {
    const { pages } = this;
    if (pages === undefined) return;
    switch (message.kind) {
      case 'event':
        pages.backendOf(message.event.pageId)?.dispatch(message.event);
        break;
      case 'drawn':
        pages.backendOf(message.pageId)?.drawn(message.batch);
        break;
      case 'measured':
        this.questions.get(message.question)?.(message.measurements);
        this.questions.delete(message.question);
        break;
      case 'answered':
        this.network.settle(message.question, message);
        break;
      case 'phone':
        this.phone.change(message.phone);
        break;
      case 'screen':
        this.phone.screen = message.screen;
        this.phone.tell('WindowResize', {
          size: { windowWidth: message.screen.width, windowHeight: message.screen.height },
        });
        break;
      case 'back':
        if (!pages.navigateBack()) this.leave();
        break;
      case 'tapTab':
        pages.switchTab(message.path);
        break;
      case 'hide':
        // The page goes first, and comes back last.
        pages.tellShown('onHide');
        this.tellApp('onHide', {});
        this.phone.tell('AppHide', {});
        break;
      case 'show':
        this.tellApp('onShow', this.entry as unknown as Record<string, unknown>);
        this.phone.tell('AppShow', { ...this.entry });
        pages.tellShown('onShow');
        break;
      case 'pullDown':
        pages.tellShown('onPullDownRefresh');
        break;
      case 'sound':
        this.sound.tell(message.moment);
        break;
      case 'scrolled':
        pages.tellPage(message.pageId, 'onPageScroll', { scrollTop: message.top });
        if (message.reachedBottom) pages.tellPage(message.pageId, 'onReachBottom', undefined);
        break;
      case 'share':
        this.share(pages, message.button);
        break;
    }
  }

  private openEntry(pages: PageStack): void {
    const { path, query } = this.entry;
    if (!pages.exists(path)) {
      this.tellApp('onPageNotFound', { path, query, isEntryPage: true });
      this.phone.tell('PageNotFound', { path, query, isEntryPage: true });
    } else if (pages.isTab(path)) pages.switchTab(path, query);
    else pages.reLaunch(this.entry);
  }

  private share(pages: PageStack, button: Extract<ToLogic, { kind: 'share' }>['button']): void {
    const target = button === null ? undefined : pages.backendOf(button.pageId)?.find(button.element);
    const asked = target === undefined ? { from: 'menu' } : { from: 'button', target: plainTarget(target) };
    recordCall('share', plainCopy(pages.tellShown('onShareAppMessage', asked) ?? null));
  }

  private leave(): void {
    recordCall('leave', null);
    this.receive({ kind: 'hide' });
  }

  private provideGlobals({ plugins }: LogicFacts): void {
    const provided: Record<string, unknown> = {
      wx: createWechatApi({
        phone: this.phone,
        storage: this.storage,
        network: this.network,
        sound: this.sound,
        pages: () => {
          if (this.pages === undefined) throw new Error('No page is open yet.');
          return this.pages;
        },
        entry: () => this.entry,
        exit: () => this.leave(),
      }),
      App: (definition: AppDefinition) => {
        this.app = definition;
      },
      getApp: () => this.app,
      getCurrentPages: () => this.pages?.instances() ?? [],
      requirePlugin: pluginLoader(plugins, this.phone),
      Page: misplaced('Page'),
      Component: misplaced('Component'),
      Behavior: misplaced('Behavior'),
    };
    const left = impoverish(new Set([...Object.keys(provided), ...keptNames()]));
    if (left.length > 0) recordError(new Error(`The logic layer still sees ${left.join(', ')}.`));
    Object.assign(globalScope, provided);
  }

  private tellApp(method: string, argument: Record<string, unknown>): void {
    const handler = this.app[method];
    if (typeof handler !== 'function') return;
    try {
      (handler as (argument: Record<string, unknown>) => void).call(this.app, argument);
    } catch (error) {
      recordError(error, `app ${method}`);
    }
  }

  private measure(
    pageId: number,
    elements: (number | 'viewport')[],
    answer: (found: (Measurement | null)[]) => void,
  ): void {
    this.lastQuestion += 1;
    this.questions.set(this.lastQuestion, answer);
    worker.send({ kind: 'measure', question: this.lastQuestion, pageId, elements });
  }
}

/** Names of the runner's own that must outlive the impoverishing: they cannot collide with a mini-program's. */
function keptNames(): string[] {
  return Object.keys(globalScope).filter((name) => name.startsWith('__'));
}

/** Registration outside of a page's or component's script. */
function misplaced(name: string): () => never {
  return () => {
    throw new Error(`${name}() was called outside of the script of a page or component.`);
  };
}
