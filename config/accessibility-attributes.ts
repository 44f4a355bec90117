/**
 * The accessibility attributes that `src/ui/primitives/accessibility-attributes.weapp.ts` sets on each component. Taro
 * drops every attribute from the mini-program's templates unless it is named here; every name costs 2 KB of templates.
 */
const textAttributes = ['aria-role', 'aria-label', 'aria-level', 'aria-hidden'] as const;
const viewAttributes = [
  ...textAttributes,
  'aria-pressed',
  'aria-checked',
  'aria-selected',
  'aria-expanded',
  'aria-modal',
  'aria-live',
  'aria-disabled',
] as const;

/** By the name of Taro's component. */
export const accessibilityAttributesOf = {
  View: viewAttributes,
  Text: textAttributes,
  Input: ['aria-label'],
} as const;
