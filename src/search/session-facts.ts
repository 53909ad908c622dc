import type { Session } from '../directory/model.ts';
import { effectivePlaces, placesLeft } from '../domain/places.ts';
import { supervisionState } from '../domain/supervision.ts';
import type { SupervisionFacts } from '../domain/supervision.ts';

/** Places that a visitor may still sign up for; undefined when there is nothing to sign up for here. */
export function placesLeftAt(session: Session): number | undefined {
  const { activity, schedule } = session;
  switch (activity.signupMode) {
    case 'drop_in':
    case 'external':
      return undefined;
    case 'session':
      return leftOf(session.roomPlaces, session.adultCounts.counted, session.youthsPerAdult, session.signups);
    case 'course':
      return (
        schedule &&
        leftOf(schedule.roomPlaces, schedule.usualAdults, schedule.youthsPerAdult, schedule.signups)
      );
  }
}

function leftOf(
  roomPlaces: number,
  countedAdults: number,
  youthsPerAdult: number,
  queue: Session['signups'],
): number | undefined {
  if (roomPlaces === 0) return undefined;
  return placesLeft(effectivePlaces({ roomPlaces, countedAdults, youthsPerAdult, heldPlaces: 0 }), queue);
}

/** Whether the page may promise adults: enough are planned, and the facts are not too old. */
export function isStaffed(facts: SupervisionFacts): boolean {
  const state = supervisionState(facts);
  return state === 'enough' || state === 'limit';
}

/** Whether there is room for one more: a free place, or a drop-in that asks for no place. What others sign up for is not known. */
export function hasRoom(facts: {
  readonly cancelled: boolean;
  readonly dropIn: boolean;
  readonly placesLeft: number | undefined;
}): boolean {
  if (facts.cancelled) return false;
  return facts.dropIn || (facts.placesLeft ?? 0) > 0;
}
