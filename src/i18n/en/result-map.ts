/** Words of the map with what a search found. */
const activities = (count: number) => `${count}\u00a0${count === 1 ? 'activity' : 'activities'}`;

export const resultMap = {
  heading: 'Map',
  /** Before the map. */
  source: (host: string) =>
    `The pictures of the map come from ${host}. That service sees your IP address and which part of the map you look at, but not what you search for.`,
  /** On the page about cookies, after "everything comes from our own site". */
  exception: (host: string) =>
    `One exception: if you open the map among the activities, its pictures come from ${host}. That service then sees your IP address and which part of the map you look at. If you do not open the map, nothing comes from there.`,
  needsScript: 'The map needs JavaScript. Everything on the map is in the list below.',
  skip: 'Skip the map',
  keyboard:
    'With a keyboard: the arrow keys move the map, plus and minus change how close it is, Tab goes to the next place, Enter shows what is on there and Esc closes it.',
  /** Begins with the words of the button. */
  show: (venue: string) => `Show on the map: ${venue}`,
  showShort: 'Show on the map',
  /** The name of a mark on the map: "Kvarnen, 3 activities". */
  mark: (venue: string, count: number) => (count > 0 ? `${venue}, ${activities(count)}` : venue),
  unplaced: 'Places that are not on the map',
  unplacedWhy: 'We do not know where they are.',
  noVenue: 'No known place',
  zoomIn: 'Closer',
  zoomOut: 'Further away',
  close: 'Close',
};
