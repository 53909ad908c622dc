import type { Whereabouts } from '../search/whereabouts.ts';

const GIVE_UP_MS = 20_000;
/** A visitor who asks again has hardly moved. */
const OLDEST_MS = 10 * 60_000;

/** What is known before the visitor has been asked. */
export function beforeAsking(): Whereabouts {
  return { state: 'geolocation' in navigator && isSecureContext ? 'unasked' : 'unsupported' };
}

/** Asks the browser, and the browser its visitor. Never rejects. */
export function locate(): Promise<Whereabouts> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ state: 'known', position: { latitude, longitude } }),
      ({ code, PERMISSION_DENIED }) => resolve({ state: code === PERMISSION_DENIED ? 'refused' : 'failed' }),
      { timeout: GIVE_UP_MS, maximumAge: OLDEST_MS },
    );
  });
}
