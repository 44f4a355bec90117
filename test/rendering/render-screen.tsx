import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { IsoDate } from '@/domain/entities/pack';
import { ShellProvider } from '@/features/shell';
import { PlatformProvider } from '@/platform';
import { createFakePlatform, type FakePlatform, type FakePlatformSettings } from '@/platform/fake';
import type { DisplayMode } from '@/ui';

/** How a screen is rendered in a test. */
export interface RenderScreenOptions extends Omit<FakePlatformSettings, 'nowMs'> {
  /** `elder` is 长辈版. */
  mode?: DisplayMode;
  /** The pack shown; the real one by default. */
  pack?: string;
  /** The calendar day in Tianjin; the day the content was written by default. */
  today?: IsoDate;
  /** A platform made earlier, for a screen that is opened again on the same phone. */
  platform?: FakePlatform;
}

/** A rendered screen, the platform it runs on, and a person who uses it. */
export interface RenderedScreen extends RenderResult {
  platform: FakePlatform;
  user: UserEvent;
}

/**
 * Renders a screen as the app does, on the fake platform.
 * @example renderScreen(<ReliefGuideScreen />, { mode: 'elder', today: '2026-08-31' })
 */
export function renderScreen(
  screen: ReactElement,
  { mode, pack, today = '2026-11-23', platform: given, ...settings }: RenderScreenOptions = {},
): RenderedScreen {
  const platform = given ?? createFakePlatform({ ...settings, nowMs: noonInTianjin(today) });
  if (mode !== undefined) platform.keyValueStore.write('appearance', JSON.stringify({ mode }));
  if (pack !== undefined) platform.keyValueStore.write('pack', pack);
  const rendered = render(
    <PlatformProvider platform={platform}>
      <ShellProvider>{screen}</ShellProvider>
    </PlatformProvider>,
  );
  return { ...rendered, platform, user: userEvent.setup() };
}

function noonInTianjin(day: IsoDate): number {
  return Date.parse(`${day}T12:00:00+08:00`);
}
