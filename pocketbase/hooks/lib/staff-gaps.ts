import type { OfferedSession } from '../../../src/domain/gap-picture.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { StaffGaps } from '../../../src/domain/staff-answers.ts';
import { today } from './clock.ts';
import { selectMany, selectRows } from './read.ts';
import { COUNTED_SHIFTS } from './signup-target.ts';
import { OFFERED, periodOf } from './staff-period.ts';
import { countOf } from './staff-read.ts';

/** What has been removed since still took a place then. */
const ERASED = `COALESCE((SELECT c.confirmed + c.held FROM session_counts c
  WHERE c.id = CASE WHEN a.signup_mode = 'course' THEN s.schedule ELSE s.id END), 0)`;

const SQL = `SELECT v.area, s.local_date AS date, s.start_time AS startTime, s.end_time AS endTime, s.unstaffed,
    s.staffed_from AS staffedFrom, s.staffed_to AS staffedTo, s.least_adults AS leastAdults,
    s.youths_per_adult AS youthsPerAdult, s.room_places AS roomPlaces, ${COUNTED_SHIFTS} AS counted,
    a.school_year_from AS yearFrom, a.school_year_to AS yearTo, a.price_kind = 'free' AS freeOfCharge,
    a.signup_mode IN ('session', 'course') AS signsUp,
    ${countOf('COUNT(*)', 'signups', "AND x.status IN ('confirmed', 'offered', 'awaiting_approval')")} + ${ERASED} AS confirmed,
    ${countOf('COALESCE(SUM(x.count), 0)', 'held_places')} AS held,
    ${countOf('COUNT(*)', 'signups', "AND x.status = 'waitlisted'")} AS waiting
  FROM sessions s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue
  WHERE ${OFFERED} AND s.status != 'cancelled'`;

/**
 * Every session that is or was offered from one local date to another, for the gap picture: counts, hours and villages, no
 * names. 422 for a period that is none or longer than a year.
 */
export function gaps(e: core.RequestEvent): void {
  const period = periodOf(e);
  if (!period) return e.json(422, { reason: 'invalid' });
  const areas = selectRows(
    e.app,
    { id: '', name: '' },
    `SELECT id, name FROM areas ORDER BY sort_order, name`,
    {},
  );
  const answer: StaffGaps = { areas, sessions: offeredSessions(e.app, period) };
  return e.json(200, answer);
}

const COLUMNS = [
  'area',
  'date',
  'startTime',
  'endTime',
  'unstaffed',
  'staffedFrom',
  'staffedTo',
  'leastAdults',
  'youthsPerAdult',
  'roomPlaces',
  'counted',
  'yearFrom',
  'yearTo',
  'freeOfCharge',
  'signsUp',
  'confirmed',
  'held',
  'waiting',
] as const;

type Row = Record<'area' | 'date' | 'startTime' | 'endTime' | 'staffedFrom' | 'staffedTo', string> &
  Record<
    Exclude<
      (typeof COLUMNS)[number],
      'area' | 'date' | 'startTime' | 'endTime' | 'staffedFrom' | 'staffedTo'
    >,
    number
  >;

function offeredSessions(app: core.App, period: Period): OfferedSession[] {
  const rows = selectMany(app, COLUMNS, SQL, { ...period, today: today() });
  return (rows as Row[]).map(({ yearFrom, yearTo, signsUp, confirmed, held, waiting, ...row }) => ({
    ...row,
    unstaffed: Boolean(row.unstaffed),
    freeOfCharge: Boolean(row.freeOfCharge),
    schoolYears: { from: yearFrom, to: yearTo },
    signups: signsUp ? { taken: confirmed + held, waiting } : undefined,
  }));
}
