import { exparser } from './exparser';

/** WeChat's own components that an app of texts, links and forms needs; with another one, its name goes here. */
const names = ['view', 'text', 'image', 'scroll-view', 'input', 'textarea', 'button', 'label', 'form', 'picker'];

/** What WeChat's own components pass on to the screen reader. */
const accessibilityNames = [
  'role',
  'label',
  'level',
  'hidden',
  'pressed',
  'selected',
  'expanded',
  'modal',
  'live',
  'disabled',
];

/** The node of exparser that a property's observer is called on, with its element. */
interface ObservedNode {
  readonly _exparserNode: { readonly $$: HTMLElement };
}

/**
 * Makes WeChat's own components known to exparser as boxes for what they hold. As in WeChat their accessibility
 * attributes are properties, so that what stands on the element has passed through exparser.
 */
export function registerBuiltInComponents(): void {
  for (const name of names) {
    exparser.register({
      id: name,
      tagName: `wx-${name}`,
      template: '<slot/>',
      properties: Object.fromEntries(accessibilityNames.map(accessibilityProperty)),
    });
  }
}

/** Whether an element of the document is one of WeChat's own components. */
export function isBuiltIn(elementName: string): boolean {
  return names.some((name) => elementName === `wx-${name}`);
}

function accessibilityProperty(name: string): [string, object] {
  function observer(this: ObservedNode, value: string): void {
    const element = this._exparserNode.$$;
    if (value === '') element.removeAttribute(`aria-${name}`);
    else element.setAttribute(`aria-${name}`, value);
  }
  return [`aria${name.charAt(0).toUpperCase()}${name.slice(1)}`, { type: String, value: '', observer }];
}
