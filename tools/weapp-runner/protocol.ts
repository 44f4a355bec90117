/**
 * What the two halves of a running mini-program say to one another. As in WeChat, the logic layer (a worker) and the
 * view layer (the page) share nothing: every message is plain data.
 */

/** Plain data, as it passes between the halves. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** How the phone answers a question for the place it is at. */
export type LocationAnswer =
  | {
      status: 'granted';
      /** Degrees, in the datum that the call asked for. */
      latitude: number;
      longitude: number;
      accuracyMetres: number;
    }
  /** The person said no. */
  | { status: 'refused' }
  /** The phone's own switch is off. */
  | { status: 'off' }
  /** The person leaves the question open. */
  | { status: 'unanswered' };

/** `slow` delays each answer by two seconds; `wrongData` answers with a page that nobody asked for, as hotel networks do. */
export type NetworkState = 'online' | 'offline' | 'slow' | 'wrongData';

/** `full` refuses every write; `corrupt` makes every stored value unreadable. */
export type StorageState = 'normal' | 'full' | 'corrupt';

/** Stands before the keys of the mini-program's storage among the browser's. */
export const storagePrefix = 'weapp:';

/** What becomes of a sound that is played: it comes to its end, or its file cannot be played. */
export type SoundMoment = 'ended' | 'error';

/** Everything about the phone that a mini-program can see. */
export interface PhoneState {
  location: LocationAnswer;
  network: NetworkState;
  storage: StorageState;
  theme: 'light' | 'dark';
  /** Text size that the person has set in WeChat, in CSS pixels; 16 is the usual one. */
  fontSizeSetting: number;
  /** Height of the status bar, in CSS pixels. */
  statusBarHeight: number;
  /** Version of WeChat's base library, such as `3.5.0`. */
  baseLibrary: string;
  /** Addresses that `wx.request` may call, as the list in WeChat's console: `https://content.example`. */
  requestDomains: string[];
  /** What the person answers when asked to confirm something (a call, a modal). */
  confirms: boolean;
}

/** A person's phone with nothing special about it. */
export const usualPhone: PhoneState = {
  location: { status: 'granted', latitude: 39.17, longitude: 117.15, accuracyMetres: 30 },
  network: 'online',
  storage: 'normal',
  theme: 'light',
  fontSizeSetting: 16,
  statusBarHeight: 20,
  baseLibrary: '3.5.0',
  requestDomains: [],
  confirms: true,
};

/** Sizes of the screen in CSS pixels. */
export interface ScreenSize {
  width: number;
  height: number;
  pixelRatio: number;
}

/** One thing that happened while the mini-program ran, in the order in which it happened. */
export type RunnerRecord =
  /** Uncaught, or written to the console as an error. */
  | { kind: 'error'; message: string }
  | { kind: 'warning'; message: string }
  /** A call or property of `wx` that the runner does not know, or a built-in component of that kind. */
  | { kind: 'unknownCall'; name: string }
  /** A `wx` call that reaches the person or the phone. */
  | { kind: 'call'; name: string; options: Json }
  | {
      kind: 'setData';
      page: string;
      /** UTF-8 bytes of the values as JSON. */
      bytes: number;
      /** Milliseconds from the call until the view had drawn it. */
      milliseconds: number;
      /** Paths of the changed values, at most ten. */
      paths: string[];
    };

/** An address inside the mini-program. */
export interface PageAddress {
  /** As in `app.json`: `pages/news/index`. */
  path: string;
  /** The query as it stands in the address, not decoded: WeChat does not decode it. */
  query: Record<string, string>;
}

/** A change of a page's elements. Numbers are element ids; 0 is the page itself. */
export type ViewOperation =
  /** A built-in component by its name, and the host of one of the mini-program's own components. */
  | ['create', number, string]
  | ['host', number, string]
  | ['text', number, string]
  | ['fragment', number]
  | ['append', number, number]
  | ['remove', number, number]
  | ['insert', number, number, number]
  | ['replace', number, number, number]
  | ['splice', number, number | null, number, number | null]
  | ['id', number, string]
  | ['style', number, string]
  | ['addClass', number, string]
  | ['removeClass', number, string]
  | ['clearClasses', number]
  | ['attribute', number, string, Json]
  | ['removeAttribute', number, string]
  | ['setText', number, string]
  /** Element, event, and whether a `catch` handler ends it there. */
  | ['listen', number, string, boolean]
  | ['release', number];

/** What is asked of an element in the view. */
export interface Measurement {
  left: number;
  top: number;
  width: number;
  height: number;
  scrollLeft: number;
  scrollTop: number;
  scrollWidth: number;
  scrollHeight: number;
}

/** From the logic layer to the view layer. */
export type ToView =
  | { kind: 'ready' }
  | { kind: 'record'; record: RunnerRecord }
  | { kind: 'openPage'; pageId: number; path: string; styleSheets: string[] }
  | { kind: 'showPage'; pageId: number }
  | { kind: 'closePage'; pageId: number }
  | { kind: 'operations'; pageId: number; batch: number; operations: ViewOperation[] }
  | { kind: 'measure'; question: number; pageId: number; elements: (number | 'viewport')[] }
  | { kind: 'scrollPage'; pageId: number; top: number }
  | { kind: 'request'; question: number; url: string; method: string; headers: Record<string, string>; body: string }
  | { kind: 'store'; key: string; value: string | null }
  | { kind: 'title'; text: string }
  | { kind: 'notice'; text: string; milliseconds: number };

/** An event of an element. */
export interface ViewEvent {
  pageId: number;
  element: number;
  type: string;
  detail: Json;
  bubbles: boolean;
  touches: Json;
  changedTouches: Json;
}

/** From the view layer to the logic layer. */
export type ToLogic =
  | { kind: 'start'; address: PageAddress; phone: PhoneState; screen: ScreenSize; storage: Record<string, string> }
  | { kind: 'event'; event: ViewEvent }
  | { kind: 'drawn'; pageId: number; batch: number }
  | { kind: 'measured'; question: number; measurements: (Measurement | null)[] }
  | { kind: 'answered'; question: number; status: number | null; body: string; headers: Record<string, string> }
  | { kind: 'phone'; phone: PhoneState }
  | { kind: 'screen'; screen: ScreenSize }
  | { kind: 'back' }
  | { kind: 'tapTab'; path: string }
  | { kind: 'hide' }
  | { kind: 'show' }
  | { kind: 'pullDown' }
  | { kind: 'sound'; moment: SoundMoment }
  | { kind: 'scrolled'; pageId: number; top: number; reachedBottom: boolean }
  /** By WeChat's menu, or by a button of a page. */
  | { kind: 'share'; button: { pageId: number; element: number } | null };

/** What the view layer needs to know of a mini-program before it starts. */
export interface MiniProgramFacts {
  /** Paths of the tab pages, in order. */
  tabs: { path: string; text: string }[];
  /** Whether the mini-program draws its own tab bar. */
  ownTabBar: boolean;
  /** Page by page, what its window looks like. */
  windows: Record<string, { ownHeader: boolean; title: string; reachBottomDistance: number; pullDown: boolean }>;
  /** Style sheets by path, already as CSS. */
  styleSheets: Record<string, string>;
}

/** What the logic layer needs to know: page and component settings, and which files are delivered in which package. */
export interface LogicFacts {
  /** Pages in the order of `app.json`: the first is the way in. */
  pages: string[];
  tabs: string[];
  ownTabBar: boolean;
  /** Names of the plugins that `app.json` asks for. */
  plugins: string[];
  /** Roots of subpackages, with a slash at the end. */
  subpackageRoots: string[];
  /** Script files of each package, in `main` and by root. */
  scripts: Record<string, string[]>;
  /** Settings of each page and component by path. */
  settings: Record<string, { component: boolean; usingComponents: Record<string, string>; raw: Json }>;
  /** Style sheets that exist, by path without ending. */
  styleSheets: string[];
}
