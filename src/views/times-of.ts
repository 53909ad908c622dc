import type { Activity, Session, Snapshot } from '../directory/model.ts';
import { courseOf, type Course } from '../signup/target.ts';

/** The coming sessions of an activity, those going on included; cancelled ones stay so that nobody waits in vain. */
export function comingSessions(snapshot: Snapshot, activity: Activity, now: number): readonly Session[] {
  const sessions = snapshot.sessionsByActivity.get(activity.id) ?? [];
  return sessions.filter((session) => session.endsAt > now);
}

/** The one of the coming sessions that an activity's page is about: the next that takes place, else the next of all. */
export function nextToShow(coming: readonly Session[]): Session | undefined {
  return coming.find((session) => session.status !== 'cancelled') ?? coming[0];
}

/** The courses of an activity that still have sessions, by their start. */
export function coursesOf(snapshot: Snapshot, activity: Activity): Course[] {
  const schedules = snapshot.schedulesByActivity.get(activity.id) ?? [];
  return schedules
    .flatMap((schedule) => courseOf(snapshot, schedule) ?? [])
    .toSorted((a, b) => a.target.startsAt - b.target.startsAt);
}

/** The course that a session belongs to, if any. */
export function courseOfSession(snapshot: Snapshot, session: Session): Course | undefined {
  return session.schedule && courseOf(snapshot, session.schedule);
}
