import { createContext, useContext, useSyncExternalStore } from 'react';

/** Which piece of a page is being read aloud. Outside of React's state: a new sentence draws two pieces, not the page. */
export interface ReadingMark {
  /** Names the piece that is being read, or none. */
  set: (block: string | null) => void;
  current: () => string | null;
  subscribe: (listener: () => void) => () => void;
}

/** @example const [mark] = useState(createReadingMark); */
export function createReadingMark(): ReadingMark {
  const listeners = new Set<() => void>();
  let marked: string | null = null;
  return {
    set(block) {
      if (block === marked) return;
      marked = block;
      listeners.forEach((listener) => listener());
    },
    current: () => marked,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The mark of the screen around; without one, nothing is ever marked. */
export const ReadingMarkContext = createContext<ReadingMark>(createReadingMark());

/**
 * Whether a piece of the page is being read now.
 * @param block `undefined` for a piece that is never read.
 */
export function useIsBeingRead(block: string | undefined): boolean {
  const mark = useContext(ReadingMarkContext);
  return useSyncExternalStore(mark.subscribe, () => block !== undefined && mark.current() === block);
}
