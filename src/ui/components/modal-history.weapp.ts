/** WeChat gives a page no way to hear of the back key: it leaves the page, as its users expect. */
export function listenToBackKey(): void {
  // Nothing to listen to.
}

/** A mini-program's page has no history of its own. */
export function openModalEntry(_id: string, _closeByBack: () => void): () => void {
  return () => undefined;
}
