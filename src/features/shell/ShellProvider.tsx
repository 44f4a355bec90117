import { createContext, useCallback, useContext, useMemo, useState, type PropsWithChildren } from 'react';
import { packIdOrDefault } from '@/content/manifest';
import type { PackId } from '@/content/compiled-section';
import { usePlatform, type WriteOutcome } from '@/platform';
import type { Appearance } from '@/ui';
import { readAppearance, writeAppearance } from './appearance-store';

const packKey = 'pack';

interface ShellState {
  appearance: Appearance;
  /** Changes part of the appearance; says whether it could be kept for next time. */
  changeAppearance: (change: Partial<Appearance>) => WriteOutcome;
  packId: PackId;
  /** Shows another pack of this build. */
  choosePack: (pack: PackId) => WriteOutcome;
}

const ShellContext = createContext<ShellState | null>(null);

/** Holds what all screens share: how the app looks and which pack it shows. */
export function ShellProvider({ children }: PropsWithChildren) {
  const { keyValueStore } = usePlatform();
  const [appearance, setAppearance] = useState(() => readAppearance(keyValueStore));
  const [packId, setPackId] = useState(() => packIdOrDefault(keyValueStore.read(packKey)));

  const changeAppearance = useCallback(
    (change: Partial<Appearance>) => {
      const next = { ...appearance, ...change };
      setAppearance(next);
      return writeAppearance(keyValueStore, next);
    },
    [appearance, keyValueStore],
  );
  const choosePack = useCallback(
    (pack: PackId) => {
      const next = packIdOrDefault(pack);
      setPackId(next);
      return keyValueStore.write(packKey, next);
    },
    [keyValueStore],
  );
  const state = useMemo(
    () => ({ appearance, changeAppearance, packId, choosePack }),
    [appearance, changeAppearance, packId, choosePack],
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
