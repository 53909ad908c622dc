import { effectivePlaces, placesLeft, placesToFill, type Capacity } from '../domain/places.ts';
import { notedAt } from '../domain/presence-note.ts';
import { mostYouthsPerAdult } from '../domain/ratio.ts';
import { supervisionState, type SupervisionFacts } from '../domain/supervision.ts';
import type { Schedule, Session } from './model.ts';

/** What decides the places at a session. Held places are among the confirmed ones here, so none are taken off. */
export function capacityOf(session: Session): Capacity {
  return {
    roomPlaces: session.roomPlaces,
    countedAdults: session.adultCounts.counted,
    leastAdults: session.leastAdults,
    youthsPerAdult: session.youthsPerAdult,
    heldPlaces: 0,
  };
}

/** The same for a course, by the adults who usually work there. */
export function capacityOfCourse(course: Schedule): Capacity {
  return {
    roomPlaces: course.roomPlaces,
    countedAdults: course.usualAdults,
    leastAdults: course.leastAdults,
    youthsPerAdult: course.youthsPerAdult,
    heldPlaces: 0,
  };
}

/** Places at a session: the room's, or what its adults can look after. */
export function placesAt(session: Session): number {
  return effectivePlaces(capacityOf(session));
}

export function placesInCourse(course: Schedule): number {
  return effectivePlaces(capacityOfCourse(course));
}

/** Those who have a place at the session or in its course; 0 where nobody signs up here. */
export function participantsAt({ activity, schedule, signups }: Session): number {
  if (activity.signupMode === 'session') return signups.confirmed;
  return activity.signupMode === 'course' ? (schedule?.signups.confirmed ?? 0) : 0;
}

/** Places that the next visitor gets by signing up; undefined where nobody does. */
export function placesLeftAt(session: Session): number | undefined {
  const { activity, schedule, signups } = session;
  // Nobody gets one by being first.
  if (activity.allocation === 'lottery') return undefined;
  if (activity.signupMode === 'session') return placesLeft(placesAt(session), signups);
  if (activity.signupMode === 'course' && schedule) {
    return placesLeft(placesInCourse(schedule), schedule.signups);
  }
  return undefined;
}

/** What decides the places at a session or in its course, and how many may be filled; undefined where nobody signs up here. */
export function placesToSignUpFor(
  session: Session,
): { readonly capacity: Capacity; readonly places: number } | undefined {
  const { activity, schedule, signups } = session;
  const course = activity.signupMode === 'course' ? schedule : undefined;
  if (activity.signupMode !== 'session' && !course) return undefined;
  const capacity = course ? capacityOfCourse(course) : capacityOf(session);
  const { waitlisted } = course?.signups ?? signups;
  // Behind a queue only the queue is given places; without one, whoever signs up may take what is free.
  return { capacity, places: waitlisted > 0 ? placesToFill(capacity) : effectivePlaces(capacity) };
}

/** The most youths per adult that can come, worked out from the real numbers; how many come to a drop-in nobody knows. */
export function mostYouthsPerAdultAt(session: Session): number | undefined {
  const found = placesToSignUpFor(session);
  return (
    found &&
    mostYouthsPerAdult({
      places: found.places,
      participants: participantsAt(session),
      countedAdults: session.adultCounts.counted,
    })
  );
}

/** Whether the page may promise adults: enough are planned, and the facts are not too old. */
export function isStaffed(facts: SupervisionFacts): boolean {
  const state = supervisionState(facts);
  return state === 'enough' || state === 'limit';
}

/** What decides the supervision line of a session. */
export function supervisionFactsOf(session: Session, staleBefore: string): SupervisionFacts {
  return {
    cancelled: session.status === 'cancelled',
    unstaffed: session.unstaffed,
    staffedFrom: session.staffedFrom,
    staffedTo: session.staffedTo,
    counted: session.adultCounts.counted,
    leastAdults: session.leastAdults,
    youthsPerAdult: session.youthsPerAdult,
    participants: participantsAt(session),
    confirmedOn: session.activity.supervisionConfirmedOn,
    staleBefore,
  };
}

/** When it was said that the adults are there (epoch milliseconds), while that may be told; 0 when it may not. */
export function notedAtOf({ presenceNote, status, unstaffed, adultCounts }: Session, now: number): number {
  const facts = { cancelled: status === 'cancelled', unstaffed, counted: adultCounts.counted };
  return notedAt(presenceNote, facts, now);
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
