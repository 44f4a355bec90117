import { isBuiltIn } from './built-in-components';
import type { DrawnPage } from './drawn-page';
import { nodesBelow } from './sent-tree';

/** What a page must show. */
export interface Expectation {
  heading: string;
  says: string;
}

/**
 * Compares what stands in the document with what the page's logic sent, and with what the page must show.
 * @returns one sentence for each fault; none when the page is as it should be.
 */
export function faultsOf(page: DrawnPage, expected: Expectation): string[] {
  const headings = [...page.element.querySelectorAll('[aria-role="heading"]')].map((heading) => heading.textContent);
  return [
    ...differencesOf(page),
    ...(headings.includes(expected.heading) ? [] : [`No heading says ${expected.heading}.`]),
    ...(page.element.textContent.includes(expected.says) ? [] : [`The page does not say ${expected.says}.`]),
  ];
}

/** What the engine drew otherwise than it was sent: complaints, missing or misplaced texts and elements, unknown tags. */
export function differencesOf(page: DrawnPage): string[] {
  const nodes = nodesBelow(page.sent);
  const elements = [...page.element.querySelectorAll<HTMLElement>('*')];
  const unknown = new Set(elements.map((element) => element.localName).filter((name) => !isBuiltIn(name)));
  return [
    ...page.complaints.map((complaint) => `The templates complain: ${complaint}`),
    ...difference(
      'texts',
      nodes.flatMap((node) => node.v ?? []),
      textsIn(page.element),
    ),
    ...difference(
      'elements',
      nodes.flatMap((node) => (node.v === undefined ? (node.sid ?? []) : [])),
      elements.flatMap((element) => element.dataset.sid ?? []),
    ),
    ...[...unknown].map((name) => `WeChat has no component ${name}.`),
  ];
}

function difference(what: string, sent: readonly string[], drawn: readonly string[]): string[] {
  if (sent.length !== drawn.length) return [`Of ${sent.length} ${what} that were sent, ${drawn.length} stand there.`];
  const at = sent.findIndex((value, index) => value !== drawn[index]);
  return at < 0 ? [] : [`The ${what} differ: ${String(drawn[at])} stands where ${String(sent[at])} was sent.`];
}

function textsIn(element: HTMLElement): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}
