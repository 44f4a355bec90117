import type { AccessibilityTraits } from './accessibility';

/**
 * Accessibility traits as WeChat's attributes. WeChat reads `aria-role`, not `role`, and only strings;
 * the templates let through what `config/index.ts` names. A share of a whole (`percent`) stands in the name alone.
 */
export function accessibilityAttributes(traits: AccessibilityTraits): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (traits.role !== undefined) attributes['aria-role'] = traits.role;
  if (traits.pageTabs === true) attributes['aria-role'] = 'tablist';
  if (traits.label !== undefined) attributes['aria-label'] = traits.label;
  if (traits.level !== undefined) attributes['aria-level'] = String(traits.level);
  if (traits.pressed !== undefined) attributes['aria-pressed'] = String(traits.pressed);
  if (traits.checked !== undefined) attributes['aria-checked'] = String(traits.checked);
  if (traits.selected !== undefined) attributes['aria-selected'] = String(traits.selected);
  if (traits.current !== undefined) attributes['aria-selected'] = String(traits.current);
  if (traits.expanded !== undefined) attributes['aria-expanded'] = String(traits.expanded);
  if (traits.disabled === true) attributes['aria-disabled'] = 'true';
  if (traits.hidden === true) attributes['aria-hidden'] = 'true';
  if (traits.modal === true) attributes['aria-modal'] = 'true';
  if (traits.live === true) attributes['aria-live'] = 'polite';
  return attributes;
}
