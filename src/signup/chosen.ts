import type { Activity, Lottery, Session, Snapshot, Venue } from '../directory/model.ts';
import { capacityOf, capacityOfCourse } from '../directory/session-facts.ts';
import type { Capacity, Queue } from '../domain/places.ts';
import type { SignupTarget } from '../domain/signup-rules.ts';
import type { SignupFor } from './client.ts';
import { calledOffCourse, courseOf, sessionsOfSchedule, targetOfSession, type Course } from './target.ts';

/** What somebody is about to sign up for, or has signed up for, as the pages show it. */
export interface Chosen {
  readonly for: SignupFor;
  readonly activity: Activity;
  readonly venue: Venue;
  /** The session, or the course's next one; its last when the course is over. */
  readonly session: Session;
  readonly course: Course | undefined;
  /** Everything it is about: the one session, or all of the course in order, cancelled ones included. */
  readonly sessions: readonly Session[];
  readonly target: SignupTarget;
  /** Local date of the first session: the day that ages count from. */
  readonly firstDate: string;
  readonly capacity: Capacity;
  readonly queue: Queue;
  /** Undefined where no lottery has been opened. */
  readonly lottery: Lottery | undefined;
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
    sessions: [session],
    target: targetOfSession(session),
    firstDate: session.date,
    capacity: capacityOf(session),
    queue: session.signups,
    lottery: session.signups.lottery,
  };
}

function chosenCourse(snapshot: Snapshot, chosen: SignupFor, now: number): Chosen | undefined {
  const schedule = snapshot.scheduleById.get(chosen.id);
  const course = schedule && (courseOf(snapshot, schedule) ?? calledOffCourse(snapshot, schedule));
  // The catalogue keeps a few days of what is over.
  const session = course?.sessions.find(({ endsAt }) => endsAt > now) ?? course?.sessions.at(-1);
  if (!schedule || !course || !session) return undefined;
  return {
    for: chosen,
    activity: schedule.activity,
    venue: schedule.venue,
    session,
    course,
    sessions: sessionsOfSchedule(snapshot, schedule),
    target: course.target,
    firstDate: schedule.courseStart.slice(0, 10) || session.date,
    capacity: capacityOfCourse(schedule),
    queue: schedule.signups,
    lottery: schedule.signups.lottery,
  };
}
