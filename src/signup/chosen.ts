import type { Activity, Session, Snapshot, Venue } from '../directory/model.ts';
import { placesAt, placesInCourse } from '../directory/session-facts.ts';
import { placesLeft } from '../domain/places.ts';
import type { SignupTarget } from '../domain/signup-rules.ts';
import type { SignupFor } from './client.ts';
import { courseOf, targetOfSession, type Course } from './target.ts';

/** What somebody is about to sign up for, or has signed up for, as the pages show it. */
export interface Chosen {
  readonly for: SignupFor;
  readonly activity: Activity;
  readonly venue: Venue;
  /** The session, or the course's next one; its last when the course is over. */
  readonly session: Session;
  readonly course: Course | undefined;
  readonly target: SignupTarget;
  readonly placesLeft: number;
  readonly waiting: number;
}

/** Reads `tillfalle` or `kurs` from an address. */
export function chosenFromAddress(
  snapshot: Snapshot,
  parameters: URLSearchParams,
  now: number,
): Chosen | undefined {
  const session = parameters.get('tillfalle');
  const course = parameters.get('kurs');
  if (session) return chosenOf(snapshot, { kind: 'session', id: session }, now);
  return course ? chosenOf(snapshot, { kind: 'course', id: course }, now) : undefined;
}

/** The session or course in the catalogue, or undefined when it is not (or no longer) published. */
export function chosenOf(snapshot: Snapshot, chosen: SignupFor, now: number): Chosen | undefined {
  return chosen.kind === 'session' ? chosenSession(snapshot, chosen) : chosenCourse(snapshot, chosen, now);
}

function chosenSession(snapshot: Snapshot, chosen: SignupFor): Chosen | undefined {
  const session = snapshot.sessionById.get(chosen.id);
  if (!session) return undefined;
  return {
    for: chosen,
    activity: session.activity,
    venue: session.venue,
    session,
    course: undefined,
    target: targetOfSession(session),
    placesLeft: placesLeft(placesAt(session), session.signups),
    waiting: session.signups.waitlisted,
  };
}

function chosenCourse(snapshot: Snapshot, chosen: SignupFor, now: number): Chosen | undefined {
  const schedule = snapshot.scheduleById.get(chosen.id);
  const course = schedule && courseOf(snapshot, schedule);
  // The catalogue keeps a few days of what is over.
  const session = course?.sessions.find(({ endsAt }) => endsAt > now) ?? course?.sessions.at(-1);
  if (!schedule || !course || !session) return undefined;
  return {
    for: chosen,
    activity: schedule.activity,
    venue: schedule.venue,
    session,
    course,
    target: course.target,
    placesLeft: placesLeft(placesInCourse(schedule), schedule.signups),
    waiting: schedule.signups.waitlisted,
  };
}
