import {
  adultsMissing,
  effectivePlaces,
  placesLeft,
  placesToFill,
  type Capacity,
  type Queue,
} from '../domain/places.ts';
import { requiredAdults } from '../domain/supervision.ts';

/** Adults who are ready, and how many more are needed: at least 1. */
export interface MissingAdults {
  readonly ready: number;
  readonly missing: number;
}

/**
 * Why nobody gets a place now.
 * - `adults_missing`: fewer adults than the least number, or none at all; those who have a place keep it
 * - `adults_limit`: the adults cannot look after more; one more opens `placesWithAnother`, which may be none
 * - `room_full`: another adult would not help
 * - `queue`: the free places go to those who wait already
 */
export type NoPlace =
  | ({ readonly why: 'adults_missing' } & MissingAdults)
  | { readonly why: 'adults_limit'; readonly placesWithAnother: number }
  | { readonly why: 'room_full' }
  | { readonly why: 'queue' };

/**
 * The adults that are waited for; undefined when the least number is there. A new sign-up may get a place all the same,
 * and must be able to read this before.
 */
export function missingAdults(capacity: Capacity, { confirmed }: Queue): MissingAdults | undefined {
  const { countedAdults, youthsPerAdult } = capacity;
  const nobodyLooksAfter = countedAdults === 0 && youthsPerAdult > 0;
  if (adultsMissing(capacity) === 0 && !nobodyLooksAfter) return undefined;
  // As many as the supervision line says, which counts those who have a place too.
  const required = requiredAdults({ ...capacity, participants: confirmed });
  return { ready: countedAdults, missing: Math.max(1, required - countedAdults) };
}

/** Why a new sign-up lands on the waiting list; undefined when it gets a place. */
export function whyNoPlace(capacity: Capacity, queue: Queue): NoPlace | undefined {
  return placesLeft(effectivePlaces(capacity), queue) > 0 ? undefined : reasonFor(capacity, queue);
}

/** Why nobody is moved up from the waiting list now; undefined when there are places for the first ones in it. */
export function whyNobodyMoves(capacity: Capacity, queue: Queue): NoPlace | undefined {
  const reason = reasonFor(capacity, queue);
  return reason.why === 'queue' ? undefined : reason;
}

/** The most serious reason is told: missing adults before a full house. */
function reasonFor(capacity: Capacity, queue: Queue): NoPlace {
  const { confirmed } = queue;
  const adults = missingAdults(capacity, queue);
  if (adults) return { why: 'adults_missing', ...adults };
  if (confirmed < placesToFill(capacity)) return { why: 'queue' };
  const room = effectivePlaces({ ...capacity, youthsPerAdult: 0 });
  if (confirmed >= room) return { why: 'room_full' };
  const withAnother = effectivePlaces({ ...capacity, countedAdults: capacity.countedAdults + 1 });
  return { why: 'adults_limit', placesWithAnother: Math.max(0, withAnother - confirmed) };
}
