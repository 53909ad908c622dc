import { sessionProblems, type SessionFields } from './checks/session.ts';
import type { Problem } from './checks/problem.ts';
import { clockTimeOf, isClockTime, minutesOf } from './clock-time.ts';
import { problemOfReason, type ClosureProblem, type FamilyCount } from './closures.ts';
import { addDays, daysBetween, isLocalDate, isWallClock } from './local-date.ts';
import { utcOf } from './stockholm.ts';

/** Where and when a session is moved to. Local date, clock times, id of the place. */
export interface MoveRequest {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly venue: string;
  /** Public: families read it. */
  readonly reason: string;
}

export type MoveProblem = Problem | ClosureProblem | 'same_as_before' | 'date_taken';
export type MoveProblems = Partial<
  Record<'date' | 'startTime' | 'endTime' | 'venue' | 'reason', MoveProblem>
>;

/** The session before the move, with the fields that move along. */
export interface MovableSession extends SessionFields {
  readonly venue: string;
}

/** The fields that the move changes; the adults' hours and the sign-up's end keep their distance to the start. */
export type MovedFields = Pick<
  MovableSession,
  | 'local_date'
  | 'start_time'
  | 'end_time'
  | 'venue'
  | 'staffed_from'
  | 'staffed_to'
  | 'signup_opens_at'
  | 'signup_closes_at'
>;

/** What the session becomes. The times asked for must be real. */
export function movedFields(session: MovableSession, request: MoveRequest): MovedFields {
  const shift = minutesOf(request.startTime) - minutesOf(session.start_time);
  const open = { from: minutesOf(request.startTime), to: minutesOf(request.endTime) };
  const staffed = staffedAfter(session, shift, open);
  const closes = session.signup_closes_at
    ? shiftedWallClock(session.signup_closes_at, daysBetween(session.local_date, request.date), shift)
    : '';
  const latest = closes || `${request.date} ${request.startTime}`;
  return {
    local_date: request.date,
    start_time: request.startTime,
    end_time: request.endTime,
    venue: request.venue,
    ...staffed,
    // Sign-up that has opened stays open.
    signup_opens_at: session.signup_opens_at < latest ? session.signup_opens_at : '',
    signup_closes_at: closes,
  };
}

/** The adults' hours moved with the start; the whole open time when they would not fit in it. */
function staffedAfter(
  session: MovableSession,
  shift: number,
  open: { readonly from: number; readonly to: number },
): Pick<MovableSession, 'staffed_from' | 'staffed_to'> {
  if (session.unstaffed || !session.staffed_from) return { staffed_from: '', staffed_to: '' };
  const untilTheEnd = session.staffed_to === session.end_time;
  const from = Math.max(open.from, minutesOf(session.staffed_from) + shift);
  const to = untilTheEnd ? open.to : Math.min(open.to, minutesOf(session.staffed_to) + shift);
  const fits = from < to;
  return {
    staffed_from: clockTimeOf(fits ? from : open.from),
    staffed_to: clockTimeOf(fits ? to : open.to),
  };
}

function shiftedWallClock(wallClock: string, days: number, minutes: number): string {
  if (!isWallClock(wallClock)) return '';
  const total = minutesOf(wallClock.slice(11)) + minutes;
  const overflow = Math.floor(total / 1440);
  return `${addDays(wallClock.slice(0, 10), days + overflow)} ${clockTimeOf(total)}`;
}

/** What has to be put right before the move, by field; an empty object when nothing has. */
export function moveProblems(session: MovableSession, request: MoveRequest, now: number): MoveProblems {
  const problems: MoveProblems = {};
  if (request.date === '') problems.date = 'missing';
  else if (!isLocalDate(request.date)) problems.date = 'not_a_date';
  for (const field of ['startTime', 'endTime'] as const) {
    if (request[field] === '') problems[field] = 'missing';
    else if (!isClockTime(request[field])) problems[field] = 'not_a_clock_time';
  }
  if (request.venue === '') problems.venue = 'missing';
  const reason = problemOfReason(request.reason, true);
  if (reason) problems.reason = reason;
  if (problems.date || problems.startTime || problems.endTime || problems.venue) return problems;
  if (minutesOf(request.endTime) <= minutesOf(request.startTime)) {
    return { ...problems, endTime: 'end_before_start' };
  }
  if (utcOf(request.date, request.startTime) <= now) return { ...problems, date: 'already_over' };
  const same =
    request.date === session.local_date &&
    request.startTime === session.start_time &&
    request.endTime === session.end_time &&
    request.venue === session.venue;
  if (same) return { ...problems, date: 'same_as_before' };
  const moved = {
    ...session,
    ...movedFields(session, request),
    status: 'moved',
    public_note: request.reason,
  };
  const stored = sessionProblems(moved, { signupMode: '', published: false });
  if (stored.staffed_from || stored.staffed_to) return { ...problems, startTime: 'staffed_outside_open' };
  return problems;
}

/** What staff are shown before they say yes to a move. Local dates and clock times. */
export interface MovePreview extends FamilyCount {
  readonly venueName: string;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly confirmed: number;
  readonly waitlisted: number;
  readonly applied: number;
  /** Adults who are elsewhere then, in words. */
  readonly clashes: readonly string[];
  /** Name of a closed day that the new date lies in; empty = none. */
  readonly closedDay: string;
  readonly fingerprint: string;
}
