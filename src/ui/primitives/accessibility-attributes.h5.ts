import type { AccessibilityTraits } from './accessibility';

/** Accessibility traits as HTML attributes. */
export function accessibilityAttributes(traits: AccessibilityTraits): Record<string, string | boolean | number> {
  const attributes: Record<string, string | boolean | number | undefined> = {
    role: traits.role,
    'aria-label': traits.label,
    'aria-level': traits.level,
    'aria-pressed': traits.pressed,
    'aria-checked': traits.checked,
    'aria-selected': traits.selected,
    'aria-expanded': traits.expanded,
    'aria-current': traits.current === true ? 'page' : undefined,
    'aria-disabled': traits.disabled === true ? true : undefined,
    'aria-valuenow': traits.percent,
    'aria-hidden': traits.hidden === true ? true : undefined,
    'aria-modal': traits.modal === true ? true : undefined,
    tabIndex: traits.scrollable === true ? 0 : undefined,
    'aria-live': traits.live === true ? 'polite' : undefined,
  };
  return withoutUndefined(attributes);
}

function withoutUndefined<Value>(record: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
