import type { Position } from '@/domain/entities/pack';

/** A point in WGS-84, the datum of satellites and browsers, in degrees. Hundreds of metres off on a Chinese map. */
export type Wgs84Point = Position & { datum: 'WGS-84' };

/** A point in GCJ-02, the datum of Chinese maps and of WeChat, in degrees. */
export type Gcj02Point = Position & { datum: 'GCJ-02' };

/**
 * What came of asking where the person is.
 * `granted`: a point in the platform's own datum and the radius around it in metres.
 * `refused`: the person, or a setting they made for this app, said no.
 * `off`: the device's location service is switched off, or not allowed for WeChat as a whole.
 * `timedOut`: no position came in time. `unavailable`: the platform cannot say.
 */
export type LocationOutcome =
  | { status: 'granted'; point: Wgs84Point | Gcj02Point; accuracyMetres: number }
  | { status: 'refused' }
  | { status: 'off' }
  | { status: 'unavailable' }
  | { status: 'timedOut' };

/**
 * Where the person is. The person is asked for permission when `locate` is called and never before.
 * @example
 * const outcome = await location.locate();
 * if (outcome.status === 'granted') sortByDistanceFrom(outcome.point);
 */
export interface Location {
  /** Asks once. Never rejects: a refusal is a normal case. Browsers cannot tell `off` from `unavailable`. */
  locate: () => Promise<LocationOutcome>;
}
