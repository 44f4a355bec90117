import { expect, type Page } from '@playwright/test';
import { MiniProgramDriver, usualPhone } from '../../../tools/weapp-runner';
import { ROUTES, type Destination } from '../../../src/routes';
import type { AppDriver } from '../driver';
import { surfaceActions } from './visible-surface';

/** A driver of the mini-program, with what only the runner can tell. */
export interface WeappDriver extends AppDriver {
  readonly target: 'weapp';
  readonly miniProgram: MiniProgramDriver;
}

/**
 * Drives the weapp build in the runner.
 * @param address where the runner serves the build, without a slash at the end.
 */
export function createWeappDriver(page: Page, address: string): WeappDriver {
  const miniProgram = new MiniProgramDriver(page, address);
  const actions = surfaceActions({ root: miniProgram.shown, frame: () => miniProgram.frame(), hasKeyboard: false });
  return {
    target: 'weapp',
    miniProgram,
    ...actions,
    tapTab: (name) => actions.tapByRole('tab', name),

    async open({ page: name, ...parameters }: Destination) {
      const query = Object.entries(parameters).map(([key, value]) => [key, encodeURIComponent(value)]);
      await miniProgram.open(ROUTES[name].path, Object.fromEntries(query) as Record<string, string>);
      await expect(miniProgram.shown.locator('.hq-screen')).toContainText(/\S/);
    },
    settle: () => miniProgram.settle(),
    back: () => miniProgram.back(),
    currentAddress: () => miniProgram.shownPath(),
    keep: (key, value) => miniProgram.store(key, value),
    setSystemText: (scale) => miniProgram.setPhone({ fontSizeSetting: usualPhone.fontSizeSetting * scale }),
    screenshot: () => miniProgram.screenshot(),
    setOffline: (offline) => miniProgram.setPhone({ network: offline ? 'offline' : 'online' }),
    async complaints() {
      const unknown = await miniProgram.unknownCalls();
      return [
        ...(await miniProgram.errors()),
        ...(await miniProgram.warnings()).map((warning) => `Warning: ${warning}`),
        ...unknown.map((name) => `The runner does not know ${name}.`),
      ];
    },
  };
}
