import { openPage } from '../logic-layer';
import { until } from '../until';
import { registerBuiltInComponents } from './built-in-components';
import { compileTemplates } from './compiled-templates';
import { exparser } from './exparser';
import { registerPage, type Handler } from './registered-components';
import { applyValues, type SentNode } from './sent-tree';

/** An event as it arrived at a handler of the page or of `comp`. */
export interface HandledEvent {
  handler: string;
  type: string;
  /** Taro's id of the node with the handler. */
  sid: string;
}

/** A page of a built mini-program on exparser, WeChat's older component engine, with its logic running. */
export interface DrawnPage {
  /** The page's element in the document. */
  readonly element: HTMLElement;
  /** The tree that the logic sent, all `setData` calls applied. */
  readonly sent: SentNode;
  readonly events: readonly HandledEvent[];
  /** What the templates complained of. */
  readonly complaints: readonly string[];
  /** Sends values to the view as the page's `setData` does. */
  setData(values: Readonly<Record<string, unknown>>): void;
  close(): void;
}

interface ViewEvent {
  type: string;
  currentTarget: { dataset: { sid?: string } };
}

/**
 * Opens one page of a build and waits for its first screen. Its logic runs apart, in the poor surroundings of WeChat's logic layer; its templates
 * are compiled by WeChat's compiler; exparser draws them into the document. No file of the build is changed.
 * @param build folder of the mini-program.
 * @throws when the code throws, when the page sends nothing in time, and when a template or a component's file is
 * missing or not well-formed.
 */
export async function drawPage(
  build: string,
  path: string,
  parameters: Readonly<Record<string, string>>,
): Promise<DrawnPage> {
  registerBuiltInComponents();
  const templates = compileTemplates(build);
  const events: HandledEvent[] = [];
  const early: unknown[] = [];
  let receive = (values: unknown): void => void early.push(values);
  const page = openPage(build, path, parameters, (values) => receive(values));
  const wrap =
    (name: string, handler: Handler): Handler =>
    (event) => {
      const { type, currentTarget } = event as ViewEvent;
      events.push({ handler: name, type, sid: currentTarget.dataset.sid ?? '' });
      handler(event);
    };
  const data = asSent(page.definition.data) as { root: SentNode };
  const handlers = Object.keys(page.definition).filter((name) => typeof page.definition[name] === 'function');
  const id = registerPage({ build, templates, definitionOf: (used) => page.component(used), wrap }, path, {
    data: asSent(data),
    methods: Object.fromEntries(handlers.map((name) => [name, wrap(name, (event) => page.handle(name, event))])),
  });
  const root = exparser.create(id);
  root.attach(document.body);
  receive = (values) => {
    applyValues(data, asSent(values));
    // A copy of its own: the engine keeps what it gets.
    root.setData(asSent(values));
  };
  early.forEach((values) => receive(values));
  await until(() => data.root.cn !== undefined && data.root.cn.length > 0, `${path} sent nothing to the view.`);
  return {
    element: root.dom,
    get sent() {
      return data.root;
    },
    events,
    complaints: templates.complaints,
    setData: (values) => receive(values),
    close: () => {
      page.close();
      root.detach();
    },
  };
}

/** What arrives of values: WeChat sends them from the logic to the view as text. */
function asSent(values: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(values)) as Record<string, unknown>;
}
