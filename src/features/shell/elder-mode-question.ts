import type { KeyValueStore, SystemDisplay, WriteOutcome } from '@/platform';
import { appearanceKey } from './appearance-store';

const questionKey = 'elder-mode-question';
const answered = 'answered';

/** From this factor on, the person has set the phone to large text: one step above usual in WeChat and Android. */
const largeTextScale = 1.15;

/**
 * Whether to ask if 长辈版 is wanted: the phone's text is large, and the person has neither been asked nor chosen
 * anything about the app's look.
 * @example shouldAskForElderMode(keyValueStore, displayPreference.read())
 */
export function shouldAskForElderMode(store: KeyValueStore, display: SystemDisplay): boolean {
  const isLarge = display.systemFontScale >= largeTextScale;
  return isLarge && store.read(questionKey) === null && store.read(appearanceKey) === null;
}

/** Keeps that the question was answered: it is never asked again. */
export function keepElderModeAnswer(store: KeyValueStore): WriteOutcome {
  return store.write(questionKey, answered);
}
