import type { SessionFigures } from '../../../src/domain/statistics.ts';
import type { StaffStatistics } from '../../../src/domain/staff-answers.ts';
import { today } from './clock.ts';
import { selectMany } from './read.ts';
import { COUNTED_SHIFTS } from './signup-target.ts';
import { OFFERED, periodOf } from './staff-period.ts';

/** A course is signed up for as a whole. */
const TARGET = `CASE WHEN a.signup_mode = 'course' THEN s.schedule WHEN a.signup_mode = 'session' THEN s.id ELSE '' END`;
const signups = (condition: string, erased: string) => `CASE WHEN target = '' THEN 0 ELSE
    (SELECT COUNT(*) FROM signups u WHERE (u.session = target OR u.schedule = target) AND ${condition})
    + COALESCE((SELECT c.${erased} FROM session_counts c WHERE c.id = target), 0) END`;

/** Those whose last tick of coming and going says that they came, and those whose ticks have been removed. */
const ATTENDED = `(SELECT COUNT(*) FROM door_ticks t WHERE t.session = s.id AND t.kind IN ('in', 'out')
    AND NOT EXISTS (SELECT 1 FROM door_ticks l WHERE l.signup = t.signup AND l.session = s.id
      AND l.kind IN ('in', 'out', 'undo') AND (l.at > t.at OR (l.at = t.at AND l.id > t.id))))
  + COALESCE((SELECT c.attended FROM session_counts c WHERE c.id = s.id), 0)`;
const DROP_IN = `MAX(0, COALESCE((SELECT SUM(t.count) FROM door_ticks t WHERE t.session = s.id AND t.kind = 'drop_in'), 0)
  + COALESCE((SELECT c.drop_in FROM session_counts c WHERE c.id = s.id), 0))`;

const SESSIONS = `SELECT s.local_date AS date, s.start_time AS startTime, s.end_time AS endTime, a.title AS activity,
    v.name AS venue, COALESCE(r.name, '') AS area, s.status = 'cancelled' AS cancelled, s.unstaffed,
    s.staffed_from AS staffedFrom, s.staffed_to AS staffedTo, s.least_adults AS leastAdults,
    s.youths_per_adult AS youthsPerAdult, ${COUNTED_SHIFTS} AS counted, s.room_places AS roomPlaces,
    a.price_kind = 'free' AS freeOfCharge, ${TARGET} AS target, ${ATTENDED} AS attended, ${DROP_IN} AS dropIn
  FROM sessions s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue LEFT JOIN areas r ON r.id = v.area
  WHERE ${OFFERED}
  ORDER BY s.local_date, s.start_time, a.title, s.id`;

const SQL = `SELECT *, ${signups("u.status IN ('confirmed', 'awaiting_approval', 'offered')", 'confirmed')} AS signedUp,
    ${signups("u.status = 'waitlisted'", 'waitlisted')} AS waited,
    ${signups("u.status = 'cancelled' AND u.cancelled_by = 'family'", 'cancelled_family')} AS cancelledByFamily,
    ${signups("u.status = 'cancelled' AND u.cancelled_by = 'staff'", 'cancelled_staff')} AS cancelledByStaff
  FROM (${SESSIONS})`;

const TEXTS = [
  'date',
  'startTime',
  'endTime',
  'activity',
  'venue',
  'area',
  'staffedFrom',
  'staffedTo',
  'target',
] as const;
const TRUTHS = ['cancelled', 'unstaffed', 'freeOfCharge'] as const;
const NUMBERS = [
  'leastAdults',
  'youthsPerAdult',
  'counted',
  'roomPlaces',
  'signedUp',
  'waited',
  'cancelledByFamily',
  'cancelledByStaff',
  'attended',
  'dropIn',
] as const;

/**
 * Every session from one local date to another in numbers, the cancelled ones too. No names, no ages. 422 for a period that is
 * none or longer than a year.
 */
export function statistics(e: core.RequestEvent): void {
  const period = periodOf(e);
  if (!period) return e.json(422, { reason: 'invalid' });
  const columns = [...TEXTS, ...TRUTHS, ...NUMBERS];
  const rows = selectMany(e.app, columns, SQL, { ...period, today: today() }) as SessionFigures[];
  const answer: StaffStatistics = {
    sessions: rows.map((row) => ({
      ...row,
      ...Object.fromEntries(TRUTHS.map((name) => [name, Boolean(row[name])])),
    })),
  };
  return e.json(200, answer);
}
