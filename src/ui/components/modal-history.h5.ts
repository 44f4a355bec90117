/** What stands in the browser's history while a modal is open. `idx` is the router's own count. */
interface HistoryState {
  idx?: number;
  modal?: string;
}

interface OpenModal {
  id: string;
  closeByBack: () => void;
}

let openModals: readonly OpenModal[] = [];
/** The next step back is ours: it takes away the entry of a modal that was closed in another way. */
let isTakingAway = false;
/** The router's count at an entry whose modal is gone; a step back from there must not be lost. */
let emptyEntry: number | null = null;

/**
 * Lets the back key close what lies over a page. Must be called before the router starts to listen: it must not hear
 * of steps that only close a modal, since it would draw the page anew, and a window calls its listeners in the order
 * in which they came.
 */
export function listenToBackKey(): void {
  window.addEventListener('popstate', answerBackKey);
}

/**
 * Gives a modal an entry in the browser's history.
 * @param closeByBack called when the person has gone back: the entry is gone then.
 * @returns takes the entry away when the modal is closed in another way.
 */
export function openModalEntry(id: string, closeByBack: () => void): () => void {
  const modal: OpenModal = { id, closeByBack };
  openModals = [...openModals, modal];
  window.history.pushState({ ...currentState(), modal: id }, '', window.location.href);
  return () => {
    forget(modal);
    // Gone already, or a page that was opened from inside the modal stands on top by now: that one is skipped later.
    if (currentState().modal !== id) return;
    isTakingAway = true;
    window.history.back();
  };
}

function answerBackKey(event: PopStateEvent): void {
  const state = currentState();
  const top = openModals[openModals.length - 1];
  if (isTakingAway) {
    isTakingAway = false;
    event.stopImmediatePropagation();
  } else if (top !== undefined) {
    event.stopImmediatePropagation();
    // At once: React may take the modal away later than the person presses the key again.
    forget(top);
    top.closeByBack();
  } else if (emptyEntry !== null && state.modal === undefined && state.idx === emptyEntry) {
    emptyEntry = null;
    event.stopImmediatePropagation();
    window.history.back();
  } else {
    emptyEntry = state.modal === undefined ? null : (state.idx ?? null);
  }
}

function forget(modal: OpenModal): void {
  openModals = openModals.filter((open) => open !== modal);
}

function currentState(): HistoryState {
  return (window.history.state ?? {}) as HistoryState;
}
