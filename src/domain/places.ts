/** What decides how many participants a session or course can take. All are counts; 0 youths per adult = no such bound. */
export interface Capacity {
  readonly roomPlaces: number;
  readonly countedAdults: number;
  readonly youthsPerAdult: number;
  /** Places that staff keep for someone without a name. */
  readonly heldPlaces: number;
}

/** Places that may be filled: the room's, or what the adults can look after, less those held. Never below 0. */
export function effectivePlaces(capacity: Capacity): number {
  const byAdults =
    capacity.youthsPerAdult > 0 ? capacity.countedAdults * capacity.youthsPerAdult : Number.POSITIVE_INFINITY;
  return Math.max(0, Math.min(capacity.roomPlaces, byAdults) - capacity.heldPlaces);
}

export interface Queue {
  readonly confirmed: number;
  readonly waitlisted: number;
}

/** Places a visitor may be told are left. Nobody passes those who already wait, so a queue means none. */
export function placesLeft(places: number, queue: Queue): number {
  return queue.waitlisted > 0 ? 0 : Math.max(0, places - queue.confirmed);
}

/** Where a new sign-up goes: a free place, or the end of the waiting list. */
export function statusOfNewSignup(places: number, queue: Queue): 'confirmed' | 'waitlisted' {
  return placesLeft(places, queue) > 0 ? 'confirmed' : 'waitlisted';
}

/**
 * How many are moved from the waiting list, first come first served, whatever freed the place.
 * Fewer places than confirmed moves nobody, in either direction.
 */
export function promotions(places: number, queue: Queue): number {
  return Math.max(0, Math.min(queue.waitlisted, places - queue.confirmed));
}
