/** Opens an address: `tel:` in the phone app, a web page in a tab of its own. */
export type OpenAddress = (address: string) => void;

/** Opens an address with the browser's own means. Only H5 adapters use it. */
export const openAddressInBrowser: OpenAddress = (address) => {
  // A page of its own, so that a person who returns from the map finds the app as it was.
  if (/^https:/.test(address)) window.open(address, '_blank', 'noopener');
  else window.location.href = address;
};
