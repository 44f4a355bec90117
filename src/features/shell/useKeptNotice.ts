import { useCallback } from 'react';
import type { WriteOutcome } from '@/platform';
import { copy } from './copy';
import { useOverlays } from './overlays';

/**
 * Says so when a setting works now but could not be kept for next time.
 * @example tellIfNotKept(changeAppearance({ mode: 'elder' }))
 */
export function useKeptNotice(): (outcome: WriteOutcome) => void {
  const { showNotice } = useOverlays();
  return useCallback(
    (outcome) => {
      if (outcome === 'full') showNotice({ title: copy.notKeptTitle, text: copy.storeFull });
      if (outcome === 'unavailable') showNotice({ title: copy.notKeptTitle, text: copy.storeUnavailable });
    },
    [showNotice],
  );
}
