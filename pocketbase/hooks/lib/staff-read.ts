import type { AdultShift, ClosureSession, SignupContact } from '../../../src/domain/closures.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import type { DutySession, DutyShift } from '../../../src/domain/staff-warnings.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';
import { today } from './clock.ts';
import { findRecord, selectMany, selectRows } from './read.ts';
import { COUNTED_SHIFTS } from './signup-target.ts';

/** What the staff routes read: plain rows, never records, so that what an answer holds is spelled out. */

/** Sign-ups of a course hang on its schedule, all others on the session. */
export function countOf(what: string, table: string, more = ''): string {
  return `CASE WHEN a.signup_mode = 'course'
    THEN (SELECT ${what} FROM ${table} x WHERE x.schedule = s.schedule AND s.schedule != '' ${more})
    ELSE (SELECT ${what} FROM ${table} x WHERE x.session = s.id ${more}) END`;
}

const SESSIONS_SQL = `SELECT s.id, a.title AS activity, v.name AS venue, s.venue AS venue_id, s.schedule, a.signup_mode,
    s.local_date, s.start_time, s.end_time, s.status, s.unstaffed, s.staffed_from, s.staffed_to, s.least_adults,
    s.youths_per_adult, a.school_year_from, a.school_year_to, CASE WHEN a.supervision_checking THEN '' ELSE a.supervision_confirmed_on END AS confirmed_on,
    ${COUNTED_SHIFTS} AS counted,
    ${countOf('COUNT(*)', 'signups', "AND x.status IN ('confirmed', 'offered', 'awaiting_approval')")} AS confirmed,
    ${countOf('COUNT(*)', 'signups', "AND x.status = 'waitlisted'")} AS waitlisted,
    ${countOf('COUNT(*)', 'signups', "AND x.status = 'applied'")} AS applied,
    ${countOf('COALESCE(SUM(x.count), 0)', 'held_places')} AS held
  FROM sessions s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue
  WHERE a.status != 'archived' AND v.status != 'archived'`;

const SESSION_ROW = {
  id: '',
  activity: '',
  venue: '',
  venue_id: '',
  schedule: '',
  signup_mode: '',
  local_date: '',
  start_time: '',
  end_time: '',
  status: '',
  unstaffed: false,
  staffed_from: '',
  staffed_to: '',
  least_adults: 0,
  youths_per_adult: 0,
  school_year_from: 0,
  school_year_to: 0,
  confirmed_on: '',
  counted: 0,
  confirmed: 0,
  waitlisted: 0,
  applied: 0,
  held: 0,
};

/** A session as the staff routes answer it: for closures and for warnings alike. */
export type StaffSessionRow = ClosureSession & DutySession;

/** Sessions of what is not archived that meet the condition, in order of time. `s` is the session. */
export function staffSessions(
  app: core.App,
  condition: string,
  params: Record<string, string>,
): StaffSessionRow[] {
  const order = 'ORDER BY s.local_date, s.start_time, a.title, s.id';
  const rows = selectMany(
    app,
    Object.keys(SESSION_ROW),
    `${SESSIONS_SQL} AND (${condition}) ${order}`,
    params,
  );
  return (rows as (typeof SESSION_ROW)[]).map(sessionOf);
}

/** One session. @throws NotFoundError */
export function sessionRow(app: core.App, id: string): StaffSessionRow {
  const session = staffSessions(app, 's.id = {:id}', { id })[0];
  if (!session) throw new NotFoundError('Tillfället finns inte längre.');
  return session;
}

export function hasEnded({ date, endTime }: StaffSessionRow): boolean {
  return utcOf(date, endTime) <= Date.now();
}

/** How many sessions meet the condition: a cheap guess at the size of a job. `s` is the session. */
export function countSessions(
  app: core.App,
  { condition, params }: { readonly condition: string; readonly params: Record<string, string> },
): number {
  const sql = `SELECT COUNT(*) AS found FROM sessions s WHERE ${condition}`;
  return selectRows(app, { found: 0 }, sql, params)[0]?.found ?? 0;
}

function sessionOf(row: typeof SESSION_ROW): StaffSessionRow {
  const signsUp = row.signup_mode === 'session' || row.signup_mode === 'course';
  return {
    id: row.id,
    activity: row.activity,
    venue: row.venue,
    venueId: row.venue_id,
    course: row.signup_mode === 'course' ? row.schedule : '',
    date: row.local_date,
    startTime: row.start_time,
    endTime: row.end_time,
    status: row.status,
    // SQLite has no truth values.
    unstaffed: Boolean(row.unstaffed),
    staffedFrom: row.staffed_from,
    staffedTo: row.staffed_to,
    leastAdults: row.least_adults,
    youthsPerAdult: row.youths_per_adult,
    schoolYears: { from: row.school_year_from, to: row.school_year_to },
    confirmedOn: row.confirmed_on,
    counted: row.counted,
    confirmed: row.confirmed,
    waitlisted: row.waitlisted,
    applied: row.applied,
    participants: signsUp ? row.confirmed + row.held : 0,
  };
}

const SHIFT_ROW = {
  id: '',
  session: '',
  staff: '',
  name: '',
  role: '',
  status: '',
  counts_as_adult: false,
  responsible: false,
  clash_allowed: false,
  vetting_valid_until: '',
};

/** Shifts of the sessions that meet the condition, the responsible first. `s` is the session, `sh` the shift. */
export function staffShifts(app: core.App, condition: string, params: Record<string, string>): DutyShift[] {
  const rows = selectRows(
    app,
    SHIFT_ROW,
    `SELECT sh.id, sh.session, sh.staff, COALESCE(st.first_name, '') AS name, sh.role, sh.status, sh.counts_as_adult,
        sh.responsible, sh.clash_allowed, COALESCE(st.vetting_valid_until, '') AS vetting_valid_until
      FROM shifts sh JOIN sessions s ON s.id = sh.session LEFT JOIN staff st ON st.id = sh.staff
      WHERE ${condition} ORDER BY sh.responsible DESC, name, sh.id`,
    params,
  );
  return rows.map((row) => ({
    id: row.id,
    session: row.session,
    staff: row.staff,
    name: row.name,
    role: row.role,
    status: row.status as DutyShift['status'],
    countsAsAdult: row.counts_as_adult,
    responsible: row.responsible,
    clashAllowed: row.clash_allowed,
    vettingValidUntil: row.vetting_valid_until,
  }));
}

/** The shifts of one adult on a local date, as a closure needs them. */
export function shiftsOfAdult(
  shifts: readonly DutyShift[],
  date: string,
  helperRoles: readonly string[],
): AdultShift[] {
  return shifts.map((shift) => ({
    id: shift.id,
    session: shift.session,
    counted:
      shift.countsAsAdult &&
      !helperRoles.includes(shift.role) &&
      (shift.vettingValidUntil === '' || shift.vettingValidUntil >= date),
    responsible: shift.responsible,
  }));
}

/** Living sign-ups of the sessions and courses that meet the condition. `s` is the session. */
export function signupContacts(
  app: core.App,
  condition: string,
  params: Record<string, string>,
): SignupContact[] {
  const columns = 'u.session, u.schedule, u.status, u.guardian_email AS email, u.guardian_phone AS phone';
  return selectRows(
    app,
    { session: '', schedule: '', status: '', email: '', phone: '' },
    `SELECT ${columns} FROM signups u JOIN sessions s ON s.id = u.session
        WHERE u.status != 'cancelled' AND (${condition})
      UNION ALL
      SELECT ${columns} FROM signups u WHERE u.schedule != '' AND u.status != 'cancelled'
        AND u.schedule IN (SELECT s.schedule FROM sessions s WHERE ${condition})`,
    params,
  );
}

/** Safety facts confirmed before this local date count as old, by the municipality's own setting. */
export function staleBefore(app: core.App): string {
  const days = findRecord(app, 'site_settings', 'sitesettings001')?.getInt('stale_after_days') ?? 0;
  return addDays(today(), -(days > 0 ? days : DEFAULT_STALE_DAYS));
}

const DEFAULT_STALE_DAYS = 90;
