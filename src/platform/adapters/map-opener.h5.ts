import type { MapChoice, MapOpener, MapOutcome } from '../ports/map-opener';
import { mapLinks } from './map-links';
import { openAddressInBrowser, type OpenAddress } from './open-address';

/**
 * Opens public map pages, which offer their own app where it is installed.
 * @param openAddress how an address is opened; throws when it cannot be.
 */
export function createMapOpener(openAddress: OpenAddress = openAddressInBrowser): MapOpener {
  function openChoice(choice: MapChoice | undefined): MapOutcome {
    if (choice === undefined) return 'unavailable';
    try {
      openAddress(choice.url);
      return 'opened';
    } catch {
      return 'unavailable';
    }
  }

  return {
    choices: mapLinks,
    open: (place, choice = mapLinks(place)[0]) => Promise.resolve(openChoice(choice)),
  };
}
