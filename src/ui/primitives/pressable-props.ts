import type { AccessibilityTraits } from './accessibility';

/** What can be said about something that can be pressed. */
export interface PressableProps extends Pick<
  AccessibilityTraits,
  'label' | 'pressed' | 'checked' | 'selected' | 'expanded' | 'current' | 'disabled'
> {
  onPress: () => void;
  /** The address it leads to: a real link on H5, so that it can be opened in a new window or without script. */
  href?: string;
  /** Look of the component that uses it. */
  className?: string;
}
