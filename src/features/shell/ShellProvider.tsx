import { createContext, useCallback, useContext, useMemo, useState, type PropsWithChildren } from 'react';
import { packIdOrDefault } from '@/content/manifest';
import type { PackId } from '@/content/compiled-section';
import { usePlatform, type WriteOutcome } from '@/platform';
import type { Appearance } from '@/ui';
import { keepElderModeAnswer, shouldAskForElderMode } from './elder-mode-question';
import { readAppearance, writeAppearance } from './appearance-store';

const packKey = 'pack';

interface ShellState {
  appearance: Appearance;
  /** Changes part of the appearance; says whether it could be kept for next time. */
  changeAppearance: (change: Partial<Appearance>) => WriteOutcome;
  /** Whether the person is to be asked for 长辈版: decided once, when the app starts. */
  asksForElderMode: boolean;
  /** The person has answered; says whether that could be kept for next time. */
  answerElderMode: () => WriteOutcome;
  packId: PackId;
  /** Shows another pack of this build. */
  choosePack: (pack: PackId) => WriteOutcome;
}

const ShellContext = createContext<ShellState | null>(null);

/** Holds what all screens share: how the app looks and which pack it shows. */
export function ShellProvider({ children }: PropsWithChildren) {
  const { displayPreference, keyValueStore } = usePlatform();
  const [appearance, setAppearance] = useState(() => readAppearance(keyValueStore));
  const [asksForElderMode, setAsksForElderMode] = useState(() =>
    shouldAskForElderMode(keyValueStore, displayPreference.read()),
  );
  const [packId, setPackId] = useState(() => packIdOrDefault(keyValueStore.read(packKey)));

  const changeAppearance = useCallback(
    (change: Partial<Appearance>) => {
      const next = { ...appearance, ...change };
      setAppearance(next);
      return writeAppearance(keyValueStore, next);
    },
    [appearance, keyValueStore],
  );
  const answerElderMode = useCallback(() => {
    setAsksForElderMode(false);
    return keepElderModeAnswer(keyValueStore);
  }, [keyValueStore]);
  const choosePack = useCallback(
    (pack: PackId) => {
      const next = packIdOrDefault(pack);
      setPackId(next);
      return keyValueStore.write(packKey, next);
    },
    [keyValueStore],
  );
  const state = useMemo(
    () => ({ appearance, changeAppearance, asksForElderMode, answerElderMode, packId, choosePack }),
    [appearance, changeAppearance, asksForElderMode, answerElderMode, packId, choosePack],
  );
  return <ShellContext.Provider value={state}>{children}</ShellContext.Provider>;
}

/**
 * What all screens share.
 * @throws outside of `ShellProvider`.
 */
export function useShell(): ShellState {
  const state = useContext(ShellContext);
  if (state === null) throw new Error('useShell needs a ShellProvider above it.');
  return state;
}
