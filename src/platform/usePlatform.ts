import { createContext, useContext } from 'react';
import type { Platform } from './platform';

/** Carries the platform to every page; filled by `PlatformProvider`. */
export const PlatformContext = createContext<Platform | null>(null);

/**
 * The ports of the platform that the app runs on.
 * @throws when no `PlatformProvider` is around the component.
 * @example const { dialer } = usePlatform();
 */
export function usePlatform(): Platform {
  const platform = useContext(PlatformContext);
  if (platform === null)
    throw new Error('usePlatform() was called outside <PlatformProvider>: wrap the app or the test in one.');
  return platform;
}
