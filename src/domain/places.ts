/** What decides how many participants a session or course can take. All are counts; 0 youths per adult = no such bound. */
export interface Capacity {
  readonly roomPlaces: number;
  readonly countedAdults: number;
  /** The least number of adults; with fewer, nobody is moved up from the waiting list. */
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
  /** Places that staff keep for someone without a name. */
  readonly heldPlaces: number;
}

/** Places by room and staffing: the room's, or what the adults can look after, less those held. Never below 0. */
export function effectivePlaces(capacity: Omit<Capacity, 'leastAdults'>): number {
  const byAdults =
    capacity.youthsPerAdult > 0 ? capacity.countedAdults * capacity.youthsPerAdult : Number.POSITIVE_INFINITY;
  return Math.max(0, Math.min(capacity.roomPlaces, byAdults) - capacity.heldPlaces);
}

/** Adults who are missing before anybody is moved up from the waiting list. */
export function adultsMissing({
  countedAdults,
  leastAdults,
}: Pick<Capacity, 'countedAdults' | 'leastAdults'>): number {
  return Math.max(0, leastAdults - countedAdults);
}

/**
 * Places that may be filled from the waiting list: none while adults are missing. Whoever signs up then has read on the
 * page that an adult is missing; whoever is moved up has not. Those who have a place keep it.
 */
export function placesToFill(capacity: Capacity): number {
  return adultsMissing(capacity) > 0 ? 0 : effectivePlaces(capacity);
}

export interface Queue {
  /** Places taken or offered. */
  readonly confirmed: number;
  readonly waitlisted: number;
}

/** Places a visitor may be told are left. Nobody passes those who already wait, so a queue means none. */
export function placesLeft(places: number, queue: Queue): number {
  return queue.waitlisted > 0 ? 0 : Math.max(0, places - queue.confirmed);
}

/**
 * How many of a new party get a place; the others go to the end of the waiting list.
 * @param together all of them or none
 */
export function placedOfParty(places: number, queue: Queue, size: number, together: boolean): number {
  const left = placesLeft(places, queue);
  if (together) return left >= size ? size : 0;
  return Math.min(left, size);
}

/** Free places that may be filled from the waiting list, whatever freed them. Fewer places than taken moves nobody. */
export function freePlaces(places: number, queue: Queue): number {
  return Math.max(0, places - queue.confirmed);
}

/**
 * How many offers are taken back because places or adults fell away: an offer is no place yet, so the family goes back to
 * where it waited, and those with a place stay.
 */
export function offersToWithdraw(places: number, confirmed: number, offered: number): number {
  return Math.max(0, Math.min(offered, confirmed + offered - places));
}
