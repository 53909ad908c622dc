import { isClockTime } from './clock-time.ts';
import { familyKey } from './family-key.ts';
import { daysBetween, isLocalDate } from './local-date.ts';
import { HAS_PLACE, isIn } from './signup-states.ts';
import { utcOf } from './stockholm.ts';
import { supervisionState, type SupervisionState } from './supervision.ts';

/**
 * What staff let fall away in one go.
 * - `session`: one session; `venue_day`: a place on one date, from a clock time on if one is given
 * - `range`: a stretch of dates, at one place or all; `adult_day`: one adult's shifts on one date
 */
export type ClosureKind = 'session' | 'venue_day' | 'range' | 'adult_day';

export const CLOSURE_KINDS: readonly ClosureKind[] = ['session', 'venue_day', 'range', 'adult_day'];

/** Ids, local dates and a clock time; empty = not given. Only what the kind needs is read. */
export interface ClosureRequest {
  readonly kind: ClosureKind;
  readonly session: string;
  /** Empty in a range = all places. */
  readonly venue: string;
  readonly staff: string;
  readonly from: string;
  readonly to: string;
  readonly time: string;
  /** Public: families read it. */
  readonly reason: string;
  /** A range also becomes a closed day, so that no new sessions are made in it. */
  readonly closedDay: boolean;
  /** Sessions that fall below their least number of adults when the adult is away are cancelled too. */
  readonly cancelShort: boolean;
}

export type ClosureField = 'kind' | 'session' | 'venue' | 'staff' | 'from' | 'to' | 'time' | 'reason';
export type ClosureProblem =
  | 'missing'
  | 'not_a_date'
  | 'not_a_clock_time'
  | 'until_before_from'
  | 'already_over'
  | 'too_long'
  | 'too_many_days'
  | 'looks_like_number';

/** As long as a session's public note may be. */
export const LONGEST_REASON = 200;
/** More at once is rather a mistyped year. */
export const MOST_DAYS = 200;

/** What has to be put right before anything is shown, by field; an empty object when nothing has. */
export function closureProblems(
  request: ClosureRequest,
  today: string,
): Partial<Record<ClosureField, ClosureProblem>> {
  const problems: Partial<Record<ClosureField, ClosureProblem>> = {};
  const { kind } = request;
  if (!CLOSURE_KINDS.includes(kind)) problems.kind = 'missing';
  if (kind === 'session' && request.session === '') problems.session = 'missing';
  if (kind === 'venue_day' && request.venue === '') problems.venue = 'missing';
  if (kind === 'adult_day' && request.staff === '') problems.staff = 'missing';
  if (kind !== 'session') noteDate(problems, 'from', request.from, today);
  if (kind === 'range') {
    noteDate(problems, 'to', request.to, today);
    if (!problems.from && !problems.to) {
      if (request.to < request.from) problems.to = 'until_before_from';
      else if (daysBetween(request.from, request.to) >= MOST_DAYS) problems.to = 'too_many_days';
    }
  }
  if (kind === 'venue_day' && request.time !== '' && !isClockTime(request.time)) {
    problems.time = 'not_a_clock_time';
  }
  const reasonProblem = problemOfReason(request.reason, needsReason(request));
  if (reasonProblem) problems.reason = reasonProblem;
  return problems;
}

/** An adult's day off is nobody's business unless a session is cancelled because of it. */
export function needsReason(request: Pick<ClosureRequest, 'kind' | 'cancelShort'>): boolean {
  return request.kind !== 'adult_day' || request.cancelShort;
}

/** What is wrong with a public reason; undefined when nothing is. */
export function problemOfReason(reason: string, required: boolean): ClosureProblem | undefined {
  if (reason.trim() === '') return required ? 'missing' : undefined;
  if (reason.length > LONGEST_REASON) return 'too_long';
  return /\d{6}[-+]?\d{4}/.test(reason) ? 'looks_like_number' : undefined;
}

function noteDate(
  problems: Partial<Record<ClosureField, ClosureProblem>>,
  field: 'from' | 'to',
  date: string,
  today: string,
): void {
  if (date === '') problems[field] = 'missing';
  else if (!isLocalDate(date)) problems[field] = 'not_a_date';
  else if (date < today) problems[field] = 'already_over';
}

/** One session with everything that decides what a closure does to it. Clock times and a local date. */
export interface ClosureSession {
  readonly id: string;
  readonly activity: string;
  readonly venue: string;
  readonly venueId: string;
  /** Id of the schedule, when the sign-ups are for a whole course; otherwise empty. */
  readonly course: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly status: string;
  readonly unstaffed: boolean;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
  readonly counted: number;
  /** Sign-ups with a place or the offer of one, those who wait, and those in a lottery that has not been drawn. */
  readonly confirmed: number;
  readonly waitlisted: number;
  readonly applied: number;
  /** Places that the adults must be enough for; 0 where nobody knows beforehand. */
  readonly participants: number;
  /** Local date on which the safety facts were last confirmed; empty = never. */
  readonly confirmedOn: string;
}

/** The shift of the adult whose day falls away. */
export interface AdultShift {
  readonly id: string;
  readonly session: string;
  readonly counted: boolean;
  readonly responsible: boolean;
}

/** A session that the closure changes, and how. */
export interface TouchedSession extends ClosureSession {
  readonly cancels: boolean;
  /** It has begun and not ended. */
  readonly ongoing: boolean;
  readonly adultsAfter: number;
  /** What the public reads about the adults, before and after. */
  readonly stateBefore: SupervisionState;
  readonly stateAfter: SupervisionState;
  /** Whom the change is news for. */
  readonly tells: 'all' | 'those_with_a_place' | 'nobody';
}

export interface ClosureMoment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Safety facts confirmed before this local date count as old. */
  readonly staleBefore: string;
}

/**
 * What the closure does, in order of time. Sessions that are over or cancelled already are left out.
 * @param shifts the adult's own, for an adult's day; otherwise none
 */
export function planClosure(
  request: ClosureRequest,
  sessions: readonly ClosureSession[],
  shifts: readonly AdultShift[],
  moment: ClosureMoment,
): TouchedSession[] {
  const bySession = new Map(shifts.map((shift) => [shift.session, shift]));
  return sessions
    .filter((session) => session.status !== 'cancelled' && isMeant(request, session, bySession))
    .filter((session) => utcOf(session.date, session.endTime) > moment.now)
    .sort(byTime)
    .map((session) => touched(request, session, bySession.get(session.id), moment));
}

function isMeant(
  request: ClosureRequest,
  session: ClosureSession,
  shifts: ReadonlyMap<string, AdultShift>,
): boolean {
  switch (request.kind) {
    case 'session':
      return session.id === request.session;
    case 'venue_day':
      // Closing from a time on ends what is going on then: it cannot be half cancelled.
      return (
        session.venueId === request.venue && session.date === request.from && session.endTime > request.time
      );
    case 'range':
      return (
        (request.venue === '' || session.venueId === request.venue) &&
        request.from <= session.date &&
        session.date <= request.to
      );
    case 'adult_day':
      return session.date === request.from && shifts.has(session.id);
  }
}

function byTime(a: ClosureSession, b: ClosureSession): number {
  const [first, second] = [a, b].map(({ date, startTime, id }) => `${date} ${startTime} ${id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

function touched(
  request: ClosureRequest,
  session: ClosureSession,
  shift: AdultShift | undefined,
  { now, staleBefore }: ClosureMoment,
): TouchedSession {
  const adultsAfter = Math.max(0, session.counted - (shift?.counted ? 1 : 0));
  const fallsShort = session.counted >= session.leastAdults && adultsAfter < session.leastAdults;
  const isShort = adultsAfter < session.leastAdults;
  const cancels = request.kind !== 'adult_day' || (request.cancelShort && isShort);
  const facts = { ...session, cancelled: false, staleBefore };
  return {
    ...session,
    cancels,
    ongoing: utcOf(session.date, session.startTime) <= now,
    adultsAfter,
    stateBefore: supervisionState(facts),
    stateAfter: supervisionState({ ...facts, cancelled: cancels, counted: adultsAfter }),
    tells: cancels ? 'all' : fallsShort || shift?.responsible ? 'those_with_a_place' : 'nobody',
  };
}

/** One sign-up as far as telling its family goes. */
export interface SignupContact {
  readonly session: string;
  /** Id of the schedule for a whole course. */
  readonly schedule: string;
  readonly status: string;
  readonly email: string;
  readonly phone: string;
}

export interface FamilyCount {
  /** Families who are told, each once however many sign-ups they have. */
  readonly families: number;
  /** Those among them who have left no e-mail and must be phoned. */
  readonly withoutEmail: number;
}

/** How many families the change is news for. */
export function familiesToTell(
  sessions: readonly Pick<TouchedSession, 'id' | 'course' | 'tells'>[],
  signups: readonly SignupContact[],
): FamilyCount {
  const tells = new Map<string, TouchedSession['tells']>();
  for (const session of sessions) {
    for (const key of [session.id, session.course]) {
      if (key !== '' && tells.get(key) !== 'all') tells.set(key, session.tells);
    }
  }
  const mailed = new Set<string>();
  const phoned = new Set<string>();
  for (const signup of signups) {
    const told = tells.get(signup.session || signup.schedule) ?? 'nobody';
    if (signup.status === 'cancelled' || told === 'nobody') continue;
    if (told === 'those_with_a_place' && !isIn(HAS_PLACE, signup.status)) continue;
    const key = familyKey(signup.email, signup.phone);
    if (signup.email.trim() === '') phoned.add(key);
    else mailed.add(key);
  }
  return { families: mailed.size + phoned.size, withoutEmail: phoned.size };
}

/** Places held without a name whose holders staff must tell themselves; those of a course once. */
export function heldToTell(
  sessions: readonly Pick<TouchedSession, 'id' | 'course' | 'tells' | 'participants' | 'confirmed'>[],
): number {
  const held = new Map<string, number>();
  for (const { id, course, tells, participants, confirmed } of sessions) {
    if (tells !== 'nobody') held.set(course || id, Math.max(0, participants - confirmed));
  }
  return [...held.values()].reduce((sum, count) => sum + count, 0);
}

/** What staff are shown before they say yes. */
export interface ClosurePreview extends FamilyCount {
  readonly sessions: readonly TouchedSession[];
  /** Stands for everything shown: when it differs later, something changed meanwhile. */
  readonly fingerprint: string;
}

/** Everything that the preview shows, as one text to be hashed. */
export function previewText(
  request: ClosureRequest,
  sessions: readonly TouchedSession[],
  { families, withoutEmail }: FamilyCount,
): string {
  const rows = sessions.map((session) => [
    session.id,
    session.date,
    session.startTime,
    session.endTime,
    session.venueId,
    session.cancels,
    session.ongoing,
    session.confirmed,
    session.waitlisted,
    session.applied,
    session.counted,
    session.leastAdults,
    session.adultsAfter,
    session.stateAfter,
  ]);
  const { kind, reason, closedDay, cancelShort } = request;
  return JSON.stringify([kind, reason, closedDay, cancelShort, rows, families, withoutEmail]);
}
