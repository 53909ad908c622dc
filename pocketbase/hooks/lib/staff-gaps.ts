import type { OfferedSession } from '../../../src/domain/gap-picture.ts';
import { isPeriod } from '../../../src/domain/period.ts';
import type { StaffGaps } from '../../../src/domain/staff-answers.ts';
import { today } from './clock.ts';
import { selectRows } from './read.ts';
import { COUNTED_SHIFTS } from './signup-target.ts';

/** A column of numbers at each session; a course is signed up for as a whole. */
const ofTarget = (what: string, table: string, more = '') => `CASE WHEN a.signup_mode = 'course'
    THEN (SELECT ${what} FROM ${table} x WHERE x.schedule = s.schedule AND s.schedule != '' ${more})
    ELSE (SELECT ${what} FROM ${table} x WHERE x.session = s.id ${more}) END`;

/** What has been removed since still took a place then. */
const ERASED = `COALESCE((SELECT c.confirmed + c.held FROM session_counts c
  WHERE c.id = CASE WHEN a.signup_mode = 'course' THEN s.schedule ELSE s.id END), 0)`;

const SQL = `SELECT v.area, s.local_date AS date, s.start_time AS startTime, s.end_time AS endTime, s.unstaffed,
    s.staffed_from AS staffedFrom, s.staffed_to AS staffedTo, s.least_adults AS leastAdults,
    s.youths_per_adult AS youthsPerAdult, s.room_places AS roomPlaces, ${COUNTED_SHIFTS} AS counted,
    a.school_year_from AS yearFrom, a.school_year_to AS yearTo, a.price_kind = 'free' AS freeOfCharge,
    a.signup_mode IN ('session', 'course') AS signsUp,
    ${ofTarget('COUNT(*)', 'signups', "AND x.status IN ('confirmed', 'offered', 'awaiting_approval')")} + ${ERASED} AS confirmed,
    ${ofTarget('COALESCE(SUM(x.count), 0)', 'held_places')} AS held,
    ${ofTarget('COUNT(*)', 'signups', "AND x.status = 'waitlisted'")} AS waiting
  FROM sessions s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue
  WHERE s.local_date >= {:from} AND s.local_date <= {:to} AND s.status != 'cancelled'
    AND (a.status = 'published' OR (a.status = 'archived' AND s.local_date < {:today}))
    AND (v.status = 'published' OR (v.status = 'archived' AND s.local_date < {:today}))`;

/**
 * Every session that is or was offered from one local date to another, for the gap picture: counts, hours and villages, no
 * names. What is archived by now was offered while it lasted. 422 for a period that is none or longer than a year.
 */
export function gaps(e: core.RequestEvent): void {
  const query = e.request?.url?.query();
  const from = query?.get('from') ?? '';
  const to = query?.get('to') ?? '';
  if (!isPeriod({ from, to })) return e.json(422, { reason: 'invalid' });
  const areas = selectRows(
    e.app,
    { id: '', name: '' },
    `SELECT id, name FROM areas ORDER BY sort_order, name`,
    {},
  );
  const answer: StaffGaps = { areas, sessions: offeredSessions(e.app, from, to) };
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

function offeredSessions(app: core.App, from: string, to: string): OfferedSession[] {
  // One text for all rows: the engine reads that many times faster than row by row.
  const pairs = COLUMNS.map((column) => `'${column}', ${column}`).join(', ');
  const sql = `SELECT json_group_array(json_object(${pairs})) AS found FROM (${SQL})`;
  const found = selectRows(app, { found: '' }, sql, { from, to, today: today() })[0]?.found ?? '[]';
  return (JSON.parse(found) as Row[]).map(
    ({ yearFrom, yearTo, signsUp, confirmed, held, waiting, ...row }) => ({
      ...row,
      unstaffed: Boolean(row.unstaffed),
      freeOfCharge: Boolean(row.freeOfCharge),
      schoolYears: { from: yearFrom, to: yearTo },
      signups: signsUp ? { taken: confirmed + held, waiting } : undefined,
    }),
  );
}
