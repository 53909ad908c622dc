import { effectivePlaces, placesToFill, type Capacity, type Queue } from '../../../src/domain/places.ts';
import { signupWindow } from '../../../src/domain/session-plan.ts';
import type { SignupTarget } from '../../../src/domain/signup-rules.ts';
import { instantOf, utcOf } from '../../../src/domain/stockholm.ts';
import { selectRows } from './read.ts';

/** A session or course with everything that decides a sign-up, read in one query inside the transaction. */
export interface TargetState {
  readonly field: 'session' | 'schedule';
  readonly id: string;
  /** Id of the activity. */
  readonly activity: string;
  readonly target: SignupTarget;
  readonly capacity: Capacity;
  /** By room and staffing. */
  readonly places: number;
  /** Those that may be filled from the waiting list: none while adults are missing. */
  readonly placesToFill: number;
  /** By the room alone: whatever adults come, there are never more. */
  readonly roomPlaces: number;
  readonly queue: Queue;
  /** The activity's rule of approval, and the local date that ages count from. */
  readonly approvalRule: string;
  readonly startsOn: string;
  /** Of those in the queue's `confirmed`, who have not answered yet. */
  readonly offered: number;
  readonly lastQueueNumber: number;
  /** Adults were missing when places were drawn by lot: those that open when they come are the first to be given. */
  readonly awaitsAdults: boolean;
}

/** `countedAdults` of `src/domain/supervision.ts` as SQL, for it runs at every sign-up; a test holds the two together. */
export const COUNTED_SHIFTS = `(SELECT COUNT(*) FROM shifts sh LEFT JOIN staff st ON st.id = sh.staff
  WHERE sh.session = s.id AND sh.counts_as_adult = TRUE AND sh.status != 'absent'
    AND sh.role NOT IN ('trainee', 'young_helper')
    AND COALESCE(NULLIF(st.vetting_valid_until, ''), '9999') >= s.local_date)`;

const COUNTED_USUAL_STAFF = `(SELECT COUNT(*)
  FROM json_each(CASE WHEN json_valid(s.usual_staff) THEN s.usual_staff ELSE '[]' END) je
  JOIN staff st ON st.id = je.value WHERE st.active = TRUE AND st.role NOT IN ('trainee', 'young_helper')
    AND COALESCE(NULLIF(st.vetting_valid_until, ''), '9999') >= date('now'))`;

const ACTIVITY_COLUMNS =
  'a.id AS activity, a.signup_mode, a.school_year_from, a.school_year_to, a.status AS activity_status, a.guardian_approval, a.allocation';

function queueColumns(field: 'session' | 'schedule'): string {
  return `(SELECT COUNT(*) FROM signups u WHERE u.${field} = s.id AND u.status IN ('confirmed', 'awaiting_approval')) AS confirmed,
    (SELECT COUNT(*) FROM signups u WHERE u.${field} = s.id AND u.status = 'offered') AS offered,
    (SELECT COUNT(*) FROM signups u WHERE u.${field} = s.id AND u.status = 'waitlisted') AS waitlisted,
    (SELECT COALESCE(MAX(u.queue_number), 0) FROM signups u WHERE u.${field} = s.id) AS last_queue_number,
    (SELECT COALESCE(SUM(h.count), 0) FROM held_places h WHERE h.${field} = s.id) AS held,
    COALESCE((SELECT l.drawn_at FROM lotteries l WHERE l.id = s.id), '') AS drawn_at,
    COALESCE((SELECT l.awaits_adults FROM lotteries l WHERE l.id = s.id), FALSE) AS awaits_adults`;
}

const SESSION_SQL = `SELECT s.local_date, s.start_time, s.end_time, s.status, s.room_places, s.least_adults, s.youths_per_adult,
    s.signup_opens_at, s.signup_closes_at, ${COUNTED_SHIFTS} AS adults, ${ACTIVITY_COLUMNS}, ${queueColumns('session')}
  FROM sessions s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue AND v.status = 'published'
  WHERE s.id = {:id}`;

const COURSE_SQL = `SELECT s.valid_from, s.start_time, s.room_places, s.least_adults, s.youths_per_adult, s.signup_opens_days,
    s.signup_closes_minutes, ${COUNTED_USUAL_STAFF} AS adults, ${ACTIVITY_COLUMNS}, ${queueColumns('schedule')},
    COALESCE((SELECT MIN(o.local_date || ' ' || o.start_time) FROM sessions o
      WHERE o.schedule = s.id AND o.status != 'cancelled'), '') AS first_start,
    COALESCE((SELECT MAX(o.local_date || ' ' || o.end_time) FROM sessions o
      WHERE o.schedule = s.id AND o.status != 'cancelled'), '') AS last_end
  FROM schedules s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue AND v.status = 'published'
  WHERE s.id = {:id}`;

const SHARED_ROW = {
  activity: '',
  start_time: '',
  room_places: 0,
  least_adults: 0,
  youths_per_adult: 0,
  adults: 0,
  signup_mode: '',
  school_year_from: 0,
  school_year_to: 0,
  activity_status: '',
  guardian_approval: '',
  confirmed: 0,
  offered: 0,
  waitlisted: 0,
  last_queue_number: 0,
  held: 0,
  allocation: '',
  drawn_at: '',
  awaits_adults: false,
};
const SESSION_ROW = {
  ...SHARED_ROW,
  local_date: '',
  end_time: '',
  status: '',
  signup_opens_at: '',
  signup_closes_at: '',
};
const COURSE_ROW = {
  ...SHARED_ROW,
  valid_from: '',
  signup_opens_days: 0,
  signup_closes_minutes: 0,
  first_start: '',
  last_end: '',
};

/** The target of a sign-up, or undefined when it does not exist or is not published. */
export function readTarget(
  app: core.App,
  field: 'session' | 'schedule',
  id: string,
): TargetState | undefined {
  return field === 'session' ? readSession(app, id) : readCourse(app, id);
}

function readSession(app: core.App, id: string): TargetState | undefined {
  const row = selectRows(app, SESSION_ROW, SESSION_SQL, { id })[0];
  if (row?.activity_status !== 'published') return undefined;
  const startsAt = utcOf(row.local_date, row.start_time);
  return {
    ...sharedState(row, 'session', id),
    startsOn: row.local_date,
    target: {
      kind: 'session',
      signupMode: row.signup_mode,
      cancelled: row.status === 'cancelled',
      startsAt,
      endsAt: utcOf(row.local_date, row.end_time),
      opensAt: row.signup_opens_at === '' ? 0 : instantOf(row.signup_opens_at),
      closesAt: row.signup_closes_at === '' ? startsAt : instantOf(row.signup_closes_at),
      schoolYears: { from: row.school_year_from, to: row.school_year_to },
      lottery: lotteryOf(row),
    },
  };
}

/** A course is signed up for as a whole, until its first session; one without sessions left counts as cancelled. */
function readCourse(app: core.App, id: string): TargetState | undefined {
  const row = selectRows(app, COURSE_ROW, COURSE_SQL, { id })[0];
  if (row?.activity_status !== 'published') return undefined;
  if (row.first_start === '') {
    return { ...sharedState(row, 'schedule', id), startsOn: row.valid_from, target: emptyCourse(row) };
  }
  const [date = '', time = ''] = row.first_start.split(' ');
  const startsAt = utcOf(date, time);
  const window = signupWindow(date, time, row.signup_opens_days, row.signup_closes_minutes);
  return {
    ...sharedState(row, 'schedule', id),
    startsOn: date,
    target: {
      ...emptyCourse(row),
      cancelled: false,
      startsAt,
      endsAt: instantOf(row.last_end),
      opensAt: window.opensAt === '' ? 0 : instantOf(window.opensAt),
      closesAt: window.closesAt === '' ? startsAt : instantOf(window.closesAt),
    },
  };
}

function emptyCourse(row: typeof COURSE_ROW): SignupTarget {
  return {
    kind: 'course',
    signupMode: row.signup_mode,
    cancelled: true,
    startsAt: 0,
    endsAt: 0,
    opensAt: 0,
    closesAt: 0,
    schoolYears: { from: row.school_year_from, to: row.school_year_to },
    lottery: lotteryOf(row),
  };
}

/** What has been drawn stays drawn, also where the activity goes by time order from now on. */
function lotteryOf(row: typeof SHARED_ROW): SignupTarget['lottery'] {
  if (row.drawn_at !== '') return 'drawn';
  return row.allocation === 'lottery' ? 'to_draw' : 'none';
}

/** Until when a family or a guardian may be asked: before the start where nobody new comes in after the draw. */
export function lastAnswerAt({ lottery, startsAt, closesAt }: SignupTarget): number {
  return lottery === 'none' ? closesAt : startsAt;
}

function sharedState(row: typeof SHARED_ROW, field: TargetState['field'], id: string) {
  const capacity: Capacity = {
    roomPlaces: row.room_places,
    countedAdults: row.adults,
    leastAdults: row.least_adults,
    youthsPerAdult: row.youths_per_adult,
    heldPlaces: row.held,
  };
  return {
    field,
    id,
    activity: row.activity,
    capacity,
    places: effectivePlaces(capacity),
    placesToFill: placesToFill(capacity),
    roomPlaces: effectivePlaces({ ...capacity, youthsPerAdult: 0 }),
    approvalRule: row.guardian_approval,
    queue: { confirmed: row.confirmed + row.offered, waitlisted: row.waitlisted },
    offered: row.offered,
    lastQueueNumber: row.last_queue_number,
    awaitsAdults: row.awaits_adults,
  };
}

/** Schedules where the adult usually works: their places as courses hang on who that is. */
export function coursesOfStaff(app: core.App, staff: string): string[] {
  const sql = 'SELECT id FROM schedules WHERE usual_staff LIKE {:pattern}';
  return selectRows(app, { id: '' }, sql, { pattern: `%${staff}%` }).map((row) => row.id);
}
