import type { PropsWithChildren } from 'react';
import type { Platform } from './platform';
import { PlatformContext } from './usePlatform';

/**
 * Gives the platform to everything inside: the real one in the app, the in-memory one in tests.
 * @example <PlatformProvider platform={createPlatform()}>{children}</PlatformProvider>
 */
export function PlatformProvider({ platform, children }: PropsWithChildren<{ platform: Platform }>) {
  return <PlatformContext.Provider value={platform}>{children}</PlatformContext.Provider>;
}
