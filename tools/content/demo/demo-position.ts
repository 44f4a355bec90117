import type { Position } from '../../../src/domain/entities/pack';
import type { DemoStreet } from './demo-streets';
import type { SeededRandom } from './seeded-random';

/** The middle of the fictional district: open water in the Bohai Sea, so that no real place can be meant. */
export const demoCentre = { latitude: 38.6, longitude: 119.6, datum: 'GCJ-02' } as const;

const metresPerDegreeNorth = 111_000;
const metresPerDegreeEast = 111_320 * Math.cos((demoCentre.latitude * Math.PI) / 180);

/**
 * A point in the cluster of a street.
 * @param radiusMetres how far from the middle of the cluster it may lie.
 */
export function drawPosition(random: SeededRandom, street: DemoStreet, radiusMetres: number): Position {
  // The square root spreads the points evenly over the disc instead of crowding them in its middle.
  const distance = radiusMetres * Math.sqrt(random());
  const angle = 2 * Math.PI * random();
  const east = street.eastMetres + distance * Math.cos(angle);
  const north = street.northMetres + distance * Math.sin(angle);
  return {
    latitude: Number((demoCentre.latitude + north / metresPerDegreeNorth).toFixed(5)),
    longitude: Number((demoCentre.longitude + east / metresPerDegreeEast).toFixed(5)),
    datum: demoCentre.datum,
  };
}
