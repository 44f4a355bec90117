import type { Location, LocationOutcome } from '../ports/location';

/** A location that answers what it is told to. */
export interface FakeLocation extends Location {
  /** What the next questions are answered with. */
  outcome: LocationOutcome;
  /** How often the person was asked. */
  timesAsked: number;
}

/** @example createFakeLocation({ status: 'refused' }) */
export function createFakeLocation(outcome: LocationOutcome = { status: 'unavailable' }): FakeLocation {
  const fake: FakeLocation = {
    outcome,
    timesAsked: 0,
    locate() {
      fake.timesAsked += 1;
      return Promise.resolve(fake.outcome);
    },
  };
  return fake;
}
