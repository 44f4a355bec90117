import { useEffect, useId, useRef } from 'react';

/** What stands in the browser's history while a modal is open. `idx` is the router's own count. */
interface HistoryState {
  idx?: number;
  modal?: string;
}

interface OpenModal {
  id: string;
  close: () => void;
}

const openModals: OpenModal[] = [];
/** The next step back is ours: it takes away the entry of a modal that was closed in another way. */
let isTakingAway = false;
/** The router's count at an entry whose modal is gone; a step back from there must not be lost. */
let emptyEntry: number | null = null;

/**
 * Registered while the app's modules load, and so before the router: it must not hear of steps that only close a
 * modal, since it would draw the page anew.
 */
window.addEventListener('popstate', (event) => {
  const state = (event.state ?? {}) as HistoryState;
  const top = openModals[openModals.length - 1];
  if (isTakingAway) {
    isTakingAway = false;
    event.stopImmediatePropagation();
  } else if (top !== undefined) {
    event.stopImmediatePropagation();
    top.close();
  } else if (emptyEntry !== null && state.modal === undefined && state.idx === emptyEntry) {
    emptyEntry = null;
    event.stopImmediatePropagation();
    window.history.back();
  } else {
    emptyEntry = state.modal === undefined ? null : (state.idx ?? null);
  }
});

/**
 * Lets the phone's back key close a modal in place of leaving the page: while the modal is mounted, it has an entry
 * of its own in the browser's history.
 */
export function useBackCloses(onClose: () => void): void {
  const id = useId();
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);

  useEffect(() => {
    let isClosedByBack = false;
    const modal: OpenModal = {
      id,
      close: () => {
        isClosedByBack = true;
        close.current();
      },
    };
    openModals.push(modal);
    window.history.pushState({ ...(window.history.state as HistoryState | null), modal: id }, '', window.location.href);
    return () => {
      openModals.splice(openModals.indexOf(modal), 1);
      const { modal: entryOf } = (window.history.state ?? {}) as HistoryState;
      // A page that was opened from inside the modal stands on top by now: its entry stays, and is skipped later.
      if (isClosedByBack || entryOf !== id) return;
      isTakingAway = true;
      window.history.back();
    };
  }, [id]);
}
