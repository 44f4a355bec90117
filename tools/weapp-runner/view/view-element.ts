import type { Json } from '../protocol';

/** How a built-in component tells the logic layer of something: the event's name and what it carries. */
export type Emit = (type: string, detail?: Json, bubbles?: boolean) => void;

/** What a built-in component is given to draw itself. */
export interface BuiltInContext {
  document: Document;
  /** The component's own element, such as `<wx-view>`. */
  host: HTMLElement;
  emit: Emit;
  /** Asks WeChat for what a button's `open-type` names. */
  openType: (name: string) => void;
  /** Where a file of the mini-program is served. */
  fileAddress: (path: string) => string;
}

/** A built-in component that stands in a page. */
export interface BuiltIn {
  /** Called for each attribute that the template sets or changes. */
  setAttribute?: (name: string, value: Json) => void;
  /** What a screen reader meets, where that is not the host: `aria-*` goes there. */
  spoken?: HTMLElement;
  /** Called by a form, or by a label that was tapped. */
  activate?: () => void;
  /** The value that a form collects, by the component's `name`. */
  value?: () => Json;
}

/** Draws a built-in component inside its host. */
export type BuiltInFactory = (context: BuiltInContext) => BuiltIn;

/** Attribute values arrive as data; templates write `true` as a text now and then. */
export function isOn(value: Json): boolean {
  return value === true || value === '' || value === 'true';
}

/** @example textOf(undefined) // '' */
export function textOf(value: Json): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
