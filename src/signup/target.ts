import type { Activity, Schedule, Session, SignupCounts, Snapshot } from '../directory/model.ts';
import { signupWindow } from '../domain/session-plan.ts';
import type { SignupTarget } from '../domain/signup-rules.ts';
import { instantOf } from '../domain/stockholm.ts';

/** The rules' view of one session; PocketBase makes the same from its own rows and has the last word. */
export function targetOfSession(session: Session): SignupTarget {
  return {
    kind: 'session',
    signupMode: session.activity.signupMode,
    cancelled: session.status === 'cancelled',
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    opensAt: session.signupOpensAt === '' ? 0 : instantOf(session.signupOpensAt),
    closesAt: session.signupClosesAt === '' ? session.startsAt : instantOf(session.signupClosesAt),
    schoolYears: session.activity.schoolYears,
    lottery: lotteryOf(session),
  };
}

/** What has been drawn stays drawn, whatever the activity's rule is now. */
function lotteryOf({
  activity,
  signups,
}: {
  readonly activity: Activity;
  readonly signups: SignupCounts;
}): SignupTarget['lottery'] {
  if (signups.lottery?.drawn) return 'drawn';
  return activity.allocation === 'lottery' ? 'to_draw' : 'none';
}

/** A course with the sessions that are left of it, in order. */
export interface Course {
  readonly schedule: Schedule;
  readonly sessions: readonly Session[];
  readonly target: SignupTarget;
  /** Wall clock; empty = open already. */
  readonly opensAt: string;
  readonly closesAt: string;
}

/** The sessions of a schedule in order, those going on, cancelled and just over included. */
export function sessionsOfSchedule(snapshot: Snapshot, schedule: Schedule): readonly Session[] {
  const all = snapshot.sessionsByActivity.get(schedule.activity.id) ?? [];
  return all.filter((session) => session.schedule === schedule);
}

/** The course that a schedule is, or undefined when its activity is no course or no session is left. */
export function courseOf(snapshot: Snapshot, schedule: Schedule): Course | undefined {
  if (schedule.activity.signupMode !== 'course') return undefined;
  const sessions = sessionsOfSchedule(snapshot, schedule).filter(({ status }) => status !== 'cancelled');
  const last = sessions.at(-1);
  const [date = '', time = ''] = schedule.courseStart.split(' ');
  if (!last || time === '') return undefined;
  const window = signupWindow(date, time, schedule.signupOpensDays, schedule.signupClosesMinutes);
  const startsAt = instantOf(schedule.courseStart);
  return {
    schedule,
    sessions,
    opensAt: window.opensAt,
    closesAt: window.closesAt || schedule.courseStart,
    target: {
      kind: 'course',
      signupMode: schedule.activity.signupMode,
      cancelled: false,
      startsAt,
      endsAt: last.endsAt,
      opensAt: window.opensAt === '' ? 0 : instantOf(window.opensAt),
      closesAt: window.closesAt === '' ? startsAt : instantOf(window.closesAt),
      schoolYears: schedule.activity.schoolYears,
      lottery: lotteryOf(schedule),
    },
  };
}

/** A course of which every session that is left is cancelled: those who signed up must still find it. */
export function calledOffCourse(snapshot: Snapshot, schedule: Schedule): Course | undefined {
  const { signupMode, schoolYears } = schedule.activity;
  const sessions = sessionsOfSchedule(snapshot, schedule);
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (signupMode !== 'course' || !first || !last || sessions.some(({ status }) => status !== 'cancelled')) {
    return undefined;
  }
  const { startsAt } = first;
  return {
    schedule,
    sessions,
    opensAt: '',
    closesAt: '',
    target: {
      kind: 'course',
      signupMode,
      cancelled: true,
      startsAt,
      endsAt: last.endsAt,
      opensAt: 0,
      closesAt: startsAt,
      schoolYears,
      lottery: lotteryOf(schedule),
    },
  };
}
