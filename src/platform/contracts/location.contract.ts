/// <reference types="jest" />
import type { Location, LocationOutcome } from '../ports/location';

export interface LocationHarness {
  location: Location;
  timesAsked: () => number;
}

export interface LocationSituations {
  /** The person agrees, at latitude 39.16 and longitude 117.15 within 35 m in the platform's own datum. */
  granted: () => LocationHarness;
  datum: 'GCJ-02' | 'WGS-84';
  refused: () => LocationHarness;
  timedOut: () => LocationHarness;
  unavailable: () => LocationHarness;
  off: (() => LocationHarness) | 'cannotHappen';
}

/** What every location must do. */
export function describeLocation(name: string, situations: LocationSituations): void {
  const { off } = situations;
  const failures: [LocationOutcome['status'], () => LocationHarness][] = [
    ['refused', situations.refused],
    ['timedOut', situations.timedOut],
    ['unavailable', situations.unavailable],
  ];
  if (off !== 'cannotHappen') failures.push(['off', off]);

  describe(`location: ${name}`, () => {
    it('asks only when it is called', async () => {
      const { location, timesAsked } = situations.granted();
      expect(timesAsked()).toBe(0);
      await location.locate();
      expect(timesAsked()).toBe(1);
    });

    it('gives the point with its datum and accuracy', async () => {
      expect(await situations.granted().location.locate()).toEqual({
        status: 'granted',
        point: { latitude: 39.16, longitude: 117.15, datum: situations.datum },
        accuracyMetres: 35,
      });
    });

    it.each(failures)('resolves with %s', async (status, makeHarness) => {
      expect(await makeHarness().location.locate()).toEqual({ status });
    });
  });
}
