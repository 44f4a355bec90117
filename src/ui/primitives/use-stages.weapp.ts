import { Children, isValidElement, useEffect, useState, type ReactNode } from 'react';
import type { StageSizes } from './stage-sizes';
import { takeTurn } from './stage-turns';

/**
 * Draws the first children at once and the others step by step: a long page sent to WeChat's view in one piece keeps
 * an old phone white for seconds. Children that are added to the end are drawn likewise; other ones start anew.
 */
export function useStages(children: ReactNode, { first, step }: StageSizes): ReactNode {
  const items = Children.toArray(children);
  const keys = items.map((item) => (isValidElement(item) ? String(item.key) : '')).join('\n');
  const [drawn, setDrawn] = useState({ keys, count: first });
  const isContinued = keys.startsWith(drawn.keys);
  if (!isContinued) setDrawn({ keys, count: first });
  const count = isContinued ? drawn.count : first;
  const isWaiting = count < items.length;
  useEffect(() => {
    if (!isWaiting) return undefined;
    return takeTurn(() => {
      setDrawn({ keys, count: count + step });
    });
  }, [count, isWaiting, keys, step]);
  return items.slice(0, count);
}
