/** Words of the ways to show what a search found: list, week and map, and the order of the list. */
const NBSP = '\u00a0';
const METRES_PER_KM = 1000;

/** "300 m", "1.2 km", "12 km": as exact as anyone walks or rides. */
export function distance(metres: number): string {
  if (metres < 950) return `${Math.max(50, Math.round(metres / 50) * 50)}${NBSP}m`;
  const km = metres / METRES_PER_KM;
  return `${km < 9.95 ? km.toFixed(1) : Math.round(km)}${NBSP}km`;
}

export const resultViews = {
  label: 'Show as',
  list: 'List',
  week: 'Week',
  map: 'Map',
  order: 'Order',
  soonest: 'Soonest',
  best: 'Best match',
  nearest: 'Nearest',
  byName: 'Name A–Ö',
  near: {
    button: 'Use my location',
    /** Before the visitor has let the browser tell where it is. */
    unasked:
      'The distance is worked out here in your browser. Your location is never sent and not saved. Until then, what starts soonest comes first.',
    needsScript: 'This only works with JavaScript turned on.',
    asking: 'Waiting for your location. Your browser may ask if you allow it.',
    known: 'Nearest to you first, as the crow flies. Your location stays in your browser.',
    refused:
      'The browser was not allowed to show where you are, so what starts soonest comes first. Allow location for this site in the browser’s settings and press again, or choose your village among the filters.',
    failed:
      'We could not see where you are right now, so what starts soonest comes first. Try again in a while, or choose your village among the filters.',
    unsupported: 'Your browser cannot show where you are. Choose your village among the filters instead.',
  },
};
