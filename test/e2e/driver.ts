import type { Destination } from '../../src/routes';
import type { Frame } from '@playwright/test';
import type { ElderRuleId } from '../../src/domain/standards';
import type { ScreenLook } from '../standards/measure-screen';

/** The roles that the specs look for. */
export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'main'
  | 'navigation'
  | 'progressbar'
  | 'radio'
  | 'searchbox'
  | 'status'
  | 'switch'
  | 'tab'
  | 'textbox';

/** What stands at a name: the exact words, or a pattern. */
export type Name = string | RegExp;

/** What a screen reader says of an element beside its role and name. */
export interface RoleState {
  pressed?: boolean;
  expanded?: boolean;
}

/** One accessibility fault: axe's rule, and the elements that break it. */
export interface AccessibilityFault {
  rule: string;
  help: string;
  elements: string[];
}

/**
 * The app as a person sees and touches it. Specs are written against this alone, so that the same ones can run on
 * H5 and on the mini-program; each target has a driver.
 * Every action waits until it can be done and fails with a sentence when it cannot.
 */
export interface AppDriver {
  readonly target: 'h5' | 'weapp';

  /** Opens a page afresh, as from a link, and waits until its content is there. */
  open(destination: Destination): Promise<void>;
  /** Waits until everything of the page is drawn: the mini-program draws a long page step by step. */
  settle(): Promise<void>;
  /** Goes back as the phone's own back key does. */
  back(): Promise<void>;
  /** The address or page path that is open now, with its parameters. */
  currentAddress(): Promise<string>;

  /** Taps an entry of the tab bar: links on H5, tabs in the mini-program. */
  tapTab(name: string): Promise<void>;
  tapByRole(role: Role, name: Name): Promise<void>;
  /** Taps what has this text, whatever its role. */
  tapText(text: Name): Promise<void>;
  /** Replaces what a field holds. */
  typeInto(fieldName: Name, text: string): Promise<void>;

  /** Waits until the text is visible. */
  seesText(text: Name): Promise<void>;
  /** Waits until the text is not visible. */
  seesNoText(text: Name): Promise<void>;
  seesRole(role: Role, name: Name, state?: RoleState): Promise<void>;
  /** Waits until nothing visible has this role (and name). */
  seesNoRole(role: Role, name?: Name): Promise<void>;
  /** How many visible elements have this role and name. */
  countByRole(role: Role, name?: Name): Promise<number>;
  /** The visible text of the page's main landmark. */
  mainText(): Promise<string>;

  /** A picture of what is visible, as PNG. */
  screenshot(): Promise<Buffer>;
  /** What axe finds wrong on the page. */
  axe(): Promise<AccessibilityFault[]>;
  /** The document that is shown, for what no person can do to it. */
  frame(): Promise<Frame>;
  /** Measures what is visible, as the standards for old people ask. */
  measure(): Promise<ScreenLook>;
  /** Makes every text twice as large, as a phone or a browser can, or undoes that. */
  doubleText(doubled: boolean): Promise<void>;
  /** Sets the text size of the phone, as a factor of the usual one, for what is opened from now on. */
  setSystemText(scale: number): Promise<void>;
  /** Stores a value as an earlier visit would have, for what is opened from now on. */
  keep(key: string, value: string): Promise<void>;
  /** What is measured of one rule where it is kept least well; fails when nothing visible has anything to do with it. */
  worst(rule: ElderRuleId): Promise<number>;
  /** Cuts the network, or gives it back. */
  setOffline(offline: boolean): Promise<void>;
  /**
   * What went wrong since the driver was made: errors on the console, what was thrown, and in the mini-program also
   * warnings and calls that WeChat does not know.
   */
  complaints(): Promise<readonly string[]>;
}
