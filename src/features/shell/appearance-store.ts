import type { KeyValueStore, WriteOutcome } from '@/platform';
import { defaultAppearance, type Appearance, type DisplayMode, type TextStep, type Theme } from '@/ui';

/** Key of the stored appearance. The prerendered pages' start script reads it too. */
export const appearanceKey = 'appearance';

const modes: readonly DisplayMode[] = ['normal', 'elder'];
const textSteps: readonly TextStep[] = [1, 2, 3, 4];
const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];

/** The stored appearance. Whatever is missing or damaged falls back to the default, part by part. */
export function readAppearance(store: KeyValueStore): Appearance {
  const stored = parseRecord(store.read(appearanceKey));
  return {
    mode: oneOf(modes, stored['mode'], defaultAppearance.mode),
    textStep: oneOf(textSteps, stored['textStep'], defaultAppearance.textStep),
    theme: oneOf(themes, stored['theme'], defaultAppearance.theme),
  };
}

/** Stores an appearance. */
export function writeAppearance(store: KeyValueStore, appearance: Appearance): WriteOutcome {
  return store.write(appearanceKey, JSON.stringify(appearance));
}

function oneOf<Value>(allowed: readonly Value[], value: unknown, fallback: Value): Value {
  return allowed.find((candidate) => candidate === value) ?? fallback;
}

function parseRecord(text: string | null): Record<string, unknown> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
