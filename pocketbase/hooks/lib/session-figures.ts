import { selectMany } from './read.ts';
import { COUNTED_SHIFTS } from './signup-target.ts';
import { OFFERED } from './staff-period.ts';

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

const SESSIONS = `SELECT s.id, s.local_date AS date, s.start_time AS startTime, s.end_time AS endTime, a.title AS activity,
    v.name AS venue, COALESCE(r.name, '') AS area, v.area AS areaId, s.status = 'cancelled' AS cancelled, s.unstaffed,
    s.staffed_from AS staffedFrom, s.staffed_to AS staffedTo, s.least_adults AS leastAdults,
    s.youths_per_adult AS youthsPerAdult, ${COUNTED_SHIFTS} AS counted, s.room_places AS roomPlaces,
    a.school_year_from AS schoolYearFrom, a.school_year_to AS schoolYearTo,
    a.price_kind = 'free' AS freeOfCharge, ${TARGET} AS target, ${ATTENDED} AS attended, ${DROP_IN} AS dropIn
  FROM sessions s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue LEFT JOIN areas r ON r.id = v.area
  WHERE ${OFFERED}
  ORDER BY s.local_date, s.start_time, a.title, s.id`;

const FIGURES = `SELECT *, ${signups("u.status IN ('confirmed', 'awaiting_approval', 'offered')", 'confirmed')} AS signedUp,
    ${signups("u.status = 'waitlisted'", 'waitlisted')} AS waited,
    ${signups("u.status = 'cancelled' AND u.cancelled_by = 'family'", 'cancelled_family')} AS cancelledByFamily,
    ${signups("u.status = 'cancelled' AND u.cancelled_by = 'staff'", 'cancelled_staff')} AS cancelledByStaff
  FROM (${SESSIONS})`;

const TRUTHS: ReadonlySet<string> = new Set(['cancelled', 'unstaffed', 'freeOfCharge']);

/**
 * Every session of a period in numbers, the cancelled ones too, and never who: the one query behind staff's statistics and behind
 * what is kept of each day.
 * @param columns those to give; what is not asked for is not computed
 */
export function sessionFigures<Column extends string>(
  app: core.App,
  columns: readonly Column[],
  period: { readonly from: string; readonly to: string; readonly today: string },
): Record<Column, unknown>[] {
  const rows = selectMany(app, columns, FIGURES, { ...period }) as Record<Column, unknown>[];
  const truths = columns.filter((name) => TRUTHS.has(name));
  for (const row of rows) {
    for (const name of truths) row[name] = Boolean(row[name]);
  }
  return rows;
}
