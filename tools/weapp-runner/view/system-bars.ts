import type { MiniProgramFacts } from '../protocol';

/** What WeChat draws around a page: its capsule, a header where the page draws none, a tab bar where the mini-program has none of its own. */
export class SystemBars {
  private readonly facts: MiniProgramFacts;
  private readonly root = mustFind('phone');
  private readonly title = mustFind('title');
  private readonly tabs = mustFind('tabs');
  private readonly notice = mustFind('notice');

  constructor(facts: MiniProgramFacts, tapTab: (path: string) => void, back: () => void) {
    this.facts = facts;
    mustFind('back').addEventListener('click', back);
    if (facts.ownTabBar) return;
    for (const { path, text } of facts.tabs) {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.setAttribute('role', 'tab');
      tab.dataset.path = path;
      tab.textContent = text;
      tab.addEventListener('click', () => tapTab(path));
      this.tabs.append(tab);
    }
  }

  /** Draws the bars that belong to a page. */
  show(path: string): void {
    const window = this.facts.windows[path];
    this.root.classList.toggle('has-header', window?.ownHeader === false);
    this.root.classList.toggle('has-tabs', !this.facts.ownTabBar && this.facts.tabs.some((tab) => tab.path === path));
    for (const tab of this.tabs.children) {
      tab.setAttribute('aria-selected', String((tab as HTMLElement).dataset.path === path));
    }
    this.setTitle(window?.title ?? '');
  }

  setTitle(text: string): void {
    this.title.textContent = text;
    document.title = text;
  }

  notify(text: string, milliseconds: number): void {
    this.notice.textContent = text;
    setTimeout(() => {
      this.notice.textContent = '';
    }, milliseconds);
  }
}

function mustFind(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The runner's page has no #${id}.`);
  return element;
}
