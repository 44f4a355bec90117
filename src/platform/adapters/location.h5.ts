import type { Location, LocationOutcome } from '../ports/location';

const longestWaitMs = 15_000;
/** A walk of one minute does not change which place is near. */
const oldestPositionMs = 60_000;

/** Asks the browser, which answers in WGS-84 and only on a secure page. */
export function createLocation(): Location {
  return {
    locate: () =>
      new Promise((resolve) => {
        // An insecure page is told "permission denied", which would blame the person.
        const { geolocation } = navigator as Partial<Navigator>;
        if ((window as Partial<Window>).isSecureContext === false || geolocation === undefined) {
          resolve({ status: 'unavailable' });
          return;
        }
        geolocation.getCurrentPosition(
          ({ coords: { latitude, longitude, accuracy } }) => {
            resolve({ status: 'granted', point: { latitude, longitude, datum: 'WGS-84' }, accuracyMetres: accuracy });
          },
          (error) => {
            resolve(outcomeOf(error));
          },
          { timeout: longestWaitMs, maximumAge: oldestPositionMs },
        );
      }),
  };
}

function outcomeOf(error: GeolocationPositionError): LocationOutcome {
  if (error.code === error.PERMISSION_DENIED) return { status: 'refused' };
  if (error.code === error.TIMEOUT) return { status: 'timedOut' };
  return { status: 'unavailable' };
}
