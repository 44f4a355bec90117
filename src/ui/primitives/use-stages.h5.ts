import { Children, type ReactNode } from 'react';
import type { StageSizes } from './stage-sizes';

/** A browser draws everything at once: pages drawn ahead are replaced by the app's without a visible change. */
export function useStages(children: ReactNode, _sizes: StageSizes): ReactNode {
  return Children.toArray(children);
}
