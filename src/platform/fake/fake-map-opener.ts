import { mapLinks } from '../adapters/map-links';
import type { MapChoice, MapOpener, MapOutcome, MapPlace } from '../ports/map-opener';

/** A map that opens nothing; it offers the same choices as a browser. */
export interface FakeMapOpener extends MapOpener {
  outcome: MapOutcome;
  /** The places that were opened, in order, each with the map it was opened on. */
  opened: { place: MapPlace; choice: MapChoice }[];
}

/** @example const mapOpener = createFakeMapOpener(); */
export function createFakeMapOpener(): FakeMapOpener {
  const fake: FakeMapOpener = {
    outcome: 'opened',
    opened: [],
    choices: mapLinks,
    open: (place, choice = mapLinks(place)[0]) => Promise.resolve(openChoice(place, choice)),
  };

  function openChoice(place: MapPlace, choice: MapChoice | undefined): MapOutcome {
    if (choice === undefined) return 'unavailable';
    if (fake.outcome === 'opened') fake.opened.push({ place, choice });
    return fake.outcome;
  }

  return fake;
}
