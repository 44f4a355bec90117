/** What a screen reader is told about an element; the same on both targets. */
export interface AccessibilityTraits {
  role?: string;
  /** The accessible name, where the content is not enough. */
  label?: string;
  /** Heading level, 1 to 3. */
  level?: number;
  pressed?: boolean;
  /** For one of several answers of which one holds: whether it is that one. */
  checked?: boolean;
  selected?: boolean;
  expanded?: boolean;
  /** The element stands for the page that is open. */
  current?: boolean;
  /** The element holds the ways to the main pages: a list of tabs where the platform cannot name the open page. */
  pageTabs?: boolean;
  disabled?: boolean;
  /** How much of the whole is done, 0 to 100; words that say it too must stand in the name. */
  percent?: number;
  /** Holds more than is seen: the keyboard can reach it and scroll it, where there is one. */
  scrollable?: boolean;
  /** Decoration: left out of the reading order. */
  hidden?: boolean;
  /** Everything outside is out of reach while it is open. */
  modal?: boolean;
  /** Changes are read out when the person has finished. */
  live?: boolean;
}
