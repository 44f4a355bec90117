import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';

/** What one address of the app draws. */
export interface DrawnPage {
  /** The page's HTML, without ids: Taro would take an element with its page's id for the mounted page. */
  html: string;
  /** Style rules that the app adds while it runs. */
  addedStyles: string;
  /** Style sheets that the address loads beyond those of the start page, in order. */
  styleSheets: string[];
  /** Scripts that the address loads beyond those of the start page, in order. */
  scripts: string[];
  title: string;
}

/** Longest time that a page may take to draw itself, in milliseconds. */
const patienceMs = 20_000;
const pollMs = 20;

/**
 * Lets the built app draw one of its addresses in jsdom: the same DOM as a browser's, and the build needs no browser.
 * @param address full address on a server of the build.
 * @param asOf the moment that the app takes for now, so that two runs draw the same.
 * @throws when the app throws, or draws nothing in time.
 */
export async function drawPage(address: string, asOf: Date): Promise<DrawnPage> {
  const faults: string[] = [];
  const scripts = new Set<string>();
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => {
    // jsdom's style parser is older than our style sheets; what it draws does not depend on them.
    if (!error.message.startsWith('Could not parse CSS')) faults.push(error.message);
  });
  virtualConsole.on('error', (...message: unknown[]) => faults.push(message.map(String).join(' ')));
  const dom = await JSDOM.fromURL(address, {
    runScripts: 'dangerously',
    resources: new ResourceLoader(),
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => {
      prepareWindow(window, asOf);
      rememberScripts(window, scripts);
    },
  });
  try {
    const page = await waitForPage(dom.window, faults);
    const { document } = dom.window;
    return {
      html: withoutIds(page),
      addedStyles: [...document.querySelectorAll('head style')].map((style) => style.textContent).join('\n'),
      styleSheets: [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((link) =>
        pathOf(link.href),
      ),
      scripts: [...scripts],
      title: document.title,
    };
  } finally {
    dom.window.close();
  }
}

/** Adds what browsers have and jsdom lacks, and stops the clock. */
function prepareWindow(window: DOMWindow, asOf: Date): void {
  const unmatched = (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.assign(window, { matchMedia: unmatched, scrollTo: () => undefined });
  const stopped = asOf.getTime();
  Object.assign(window.Date, { now: () => stopped });
  Object.assign(window.Math, { random: () => 0.5 });
}

/** Collects the scripts that a page loads, in order: webpack takes a script element away once it has run. */
function rememberScripts(window: DOMWindow, scripts: Set<string>): void {
  new window.MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof window.HTMLScriptElement && node.src !== '') scripts.add(pathOf(node.src));
      }
    }
  }).observe(window.document, { childList: true, subtree: true });
}

async function waitForPage(window: DOMWindow, faults: string[]): Promise<Element> {
  const polls = patienceMs / pollMs;
  for (let poll = 0; poll < polls; poll += 1) {
    if (faults.length > 0) throw new Error(`The app failed while it was drawn: ${faults.join('; ')}`);
    const page = window.document.querySelector('#app .taro_page');
    if (page !== null && page.querySelector('.hq-screen') !== null) return page;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new Error(`${window.location.pathname} drew nothing within ${String(patienceMs / 1000)} s.`);
}

function withoutIds(page: Element): string {
  const copy = page.cloneNode(true) as Element;
  copy.removeAttribute('id');
  copy.querySelectorAll('[id]').forEach((element) => {
    element.removeAttribute('id');
  });
  copy.classList.add('taro_page_show', 'taro_page_stationed');
  return copy.outerHTML;
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}
