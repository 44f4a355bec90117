/** WeChat gives a page no way to hear of the back key: it leaves the page, as its users expect. */
export function useBackCloses(_onClose: () => void): void {
  // Nothing to do here.
}
