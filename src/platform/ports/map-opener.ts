import type { Position } from '@/domain/entities/pack';

/** What a map shows. */
export interface MapPlace {
  /** Name above the pin. */
  name: string;
  /** Address below it. */
  address: string;
  /** Where the pin stands; its datum is passed on as it is and never converted. */
  position: Position;
}

/** A public map page that shows the place. */
export interface MapChoice {
  /** The map's own name, such as 高德地图. */
  label: string;
  /** Where it is opened. */
  url: string;
}

/** `unavailable`: no map on this platform reads the position's datum, or the map did not open. */
export type MapOutcome = 'opened' | 'cancelled' | 'unavailable';

/**
 * Shows a place on a real map.
 * @example
 * const [first] = mapOpener.choices(place);
 * await mapOpener.open(place, first);
 */
export interface MapOpener {
  /** The maps to choose from; empty where the platform opens its own map, or where no map reads the datum. */
  choices: (place: MapPlace) => readonly MapChoice[];
  /** Opens the chosen map, or the first, or the platform's own. Never rejects. */
  open: (place: MapPlace, choice?: MapChoice) => Promise<MapOutcome>;
}
