import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';
import { contrastOverPictures } from '../../standards/contrast-over-pictures';
import { measureScreen, type ScreenLook } from '../../standards/measure-screen';
import { textSizes } from '../../../src/ui/tokens/tokens';
import type { AccessibilityFault, AppDriver, Name, Role, RoleState } from '../driver';

/** Where a driver looks: the browser's page, or the frame in which the runner draws the shown page. */
export interface Surface {
  /** A place to look in, which follows navigation. */
  root: Page | FrameLocator;
  /** The document that is shown now, to run code in. */
  frame(): Promise<Frame>;
  /** Whether people may come with a keyboard: what scrolls must then be in its reach. */
  hasKeyboard: boolean;
  /** Where the page's main landmark is looked for, when not everywhere. */
  mainInside?: string;
}

/** What every driver does in the same way, because both targets end as elements in a browser. */
export type SurfaceActions = Pick<
  AppDriver,
  | 'tapByRole'
  | 'tapText'
  | 'typeInto'
  | 'seesText'
  | 'seesNoText'
  | 'seesRole'
  | 'seesNoRole'
  | 'countByRole'
  | 'mainText'
  | 'axe'
  | 'frame'
  | 'measure'
  | 'doubleText'
  | 'worst'
>;

/** Looks at and touches what is visible. Pages that one came from stay in the document, hidden. */
export function surfaceActions({ root, frame, hasKeyboard, mainInside }: Surface): SurfaceActions {
  const byRole = (role: Role, name?: Name, state: RoleState = {}): Locator =>
    root.getByRole(role, { ...(name === undefined ? {} : { name, exact: true }), ...state }).filter({ visible: true });
  const byText = (text: Name): Locator => root.getByText(text).filter({ visible: true });
  const main = (mainInside === undefined ? root : root.locator(mainInside)).getByRole('main').filter({ visible: true });

  const measure = async (): Promise<ScreenLook> => {
    const shown = await frame();
    await shown.evaluate(endTransitions);
    const look = await shown.evaluate(measureScreen);
    const overPictures = await contrastOverPictures(shown.page(), shown, look.overPictures);
    const { contrast } = look.worst;
    if (overPictures !== undefined && (contrast === undefined || overPictures.value < contrast.value)) {
      look.worst.contrast = overPictures;
    }
    return look;
  };

  return {
    async tapByRole(role, name) {
      await byRole(role, name).first().tap();
    },
    async tapText(text) {
      await byText(text).first().tap();
    },
    async typeInto(fieldName, text) {
      await root.getByLabel(fieldName).filter({ visible: true }).first().fill(text);
    },

    async seesText(text) {
      await expect(byText(text).first()).toBeVisible();
    },
    async seesNoText(text) {
      await expect(byText(text)).toHaveCount(0);
    },
    async seesRole(role, name, state) {
      await expect(byRole(role, name, state).first()).toBeVisible();
    },
    async seesNoRole(role, name) {
      await expect(byRole(role, name)).toHaveCount(0);
    },
    countByRole(role, name) {
      return byRole(role, name).count();
    },
    mainText() {
      return main.innerText();
    },

    frame,
    async axe() {
      return axeFaults(await frame(), hasKeyboard);
    },
    measure,
    async doubleText(doubled) {
      await (await frame()).evaluate(setTextScale, { names: Object.keys(textSizes), scale: doubled ? 2 : 1 });
    },
    async worst(rule) {
      const found = (await measure()).worst[rule];
      if (found === undefined) throw new Error(`Nothing on the screen has a ${rule}.`);
      return found.value;
    },
  };
}

async function axeFaults(frame: Frame, hasKeyboard: boolean): Promise<AccessibilityFault[]> {
  await frame.evaluate(axe.source);
  // Only what is wrong is asked for: describing what is right takes as long again.
  const violations = await frame.evaluate(async (keyboard) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    // axe compares names to the letter and does not know Chinese punctuation: `findForeignNames` does.
    const rules = {
      'label-content-name-mismatch': { enabled: false },
      'scrollable-region-focusable': { enabled: keyboard },
    };
    return (await inPage.run({ resultTypes: ['violations'], rules })).violations;
  }, hasKeyboard);
  const foreignNames = await frame.evaluate(findForeignNames);
  return [
    ...violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      elements: nodes.map((node) => node.target.join(' ')),
    })),
    ...(foreignNames.length === 0 ? [] : [{ ...nameRule, elements: foreignNames }]),
  ];
}

/** WCAG 2.5.3: people who speak to their phone say what they see. */
const nameRule = { rule: 'label-in-name', help: 'The name of what can be pressed holds the words that are seen on it' };

/** Things to press whose name lacks the words on them, marks and spaces aside. */
function findForeignNames(): string[] {
  const words = (text: string): string => text.replace(/[\p{P}\p{S}\s]/gu, '');
  return [...document.querySelectorAll<HTMLElement>('[aria-label]')]
    .filter((element) => element.matches('button, a, [role=button], [role=link], [role=tab]'))
    .filter((element) => !words(element.getAttribute('aria-label') ?? '').includes(words(element.innerText)))
    .map((element) => `“${element.getAttribute('aria-label') ?? ''}” is seen as “${element.innerText}”`);
}

/** What is still on its way to its colour would be measured in between. */
async function endTransitions(): Promise<void> {
  while (document.querySelector('.hq-pressable:active, .hq-pressable--held') !== null) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  // What never ends is not on its way anywhere.
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
}

/** Phones scale what has been computed: here each text size of the design, at the place where it is set. */
function setTextScale({ names, scale }: { names: readonly string[]; scale: number }): void {
  for (const screen of document.querySelectorAll<HTMLElement>('.hq-screen')) {
    for (const name of names) screen.style.removeProperty(`--hq-text-${name}`);
    if (scale === 1) continue;
    const style = getComputedStyle(screen);
    const usual = names.map((name) => style.getPropertyValue(`--hq-text-${name}`));
    names.forEach((name, index) => {
      screen.style.setProperty(`--hq-text-${name}`, `calc(${usual[index] ?? ''} * ${String(scale)})`);
    });
  }
}
