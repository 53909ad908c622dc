import { adultClashes, type AdultClash, type TakenHours } from '../../../src/domain/activity-copy.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import type { SessionHours } from '../../../src/domain/presence.ts';
import { occurrencesOf, ownHoursOn, type CalendarEntry } from '../../../src/domain/schedule.ts';
import { WEEKS_AHEAD } from '../../../src/domain/session-plan.ts';
import { today } from './clock.ts';
import { patternOf } from './generator.ts';
import { findRecords, listOf, selectRows } from './read.ts';

/** Whom a schedule that is not saved yet would put in two places. */

const DAYS_OF_OPEN_END = 182;
/** Nobody plans further. */
const MOST_DAYS = 730;

/**
 * The sessions that a schedule makes, as far ahead as it runs; half a year of one without an end.
 * @param openHouse whether it keeps the hours that the calendar gives its place
 */
export function plannedHours(
  app: core.App,
  schedule: core.Record,
  calendar: readonly CalendarEntry[],
  openHouse: boolean,
): SessionHours[] {
  const pattern = { ...patternOf(app, schedule), openHouse };
  const from = pattern.validFrom > today() ? pattern.validFrom : today();
  const until = addDays(from, pattern.validUntil === '' ? DAYS_OF_OPEN_END : MOST_DAYS);
  return occurrencesOf(pattern, calendar, from, until).map((date) => {
    const own = ownHoursOn(date, pattern, calendar);
    return {
      date,
      startTime: own?.startTime ?? schedule.getString('start_time'),
      endTime: own?.endTime ?? schedule.getString('end_time'),
      staffedFrom: own?.staffedFrom ?? schedule.getString('staffed_from'),
      staffedTo: own?.staffedTo ?? schedule.getString('staffed_to'),
    };
  });
}

/** The adults of these who are elsewhere during some of the sessions, now or by the schedules they belong to. */
export function clashesOf(
  app: core.App,
  staff: readonly string[],
  planned: readonly SessionHours[],
  calendar: readonly CalendarEntry[],
): AdultClash[] {
  const [first, last] = [planned[0]?.date, planned.at(-1)?.date];
  if (staff.length === 0 || first === undefined || last === undefined) return [];
  // Sessions are made so far ahead; later ones are known by their schedules only.
  const made = addDays(today(), 7 * WEEKS_AHEAD);
  return adultClashes(planned, staff, [
    ...takenByShifts(app, staff, first, last),
    ...(last > made ? takenBySchedules(app, staff, addDays(made, 1), last, calendar) : []),
  ]);
}

const SHIFT_ROW = {
  staff: '',
  local_date: '',
  start_time: '',
  end_time: '',
  staffed_from: '',
  staffed_to: '',
  place: '',
};

function takenByShifts(app: core.App, staff: readonly string[], from: string, to: string): TakenHours[] {
  const sql = `SELECT sh.staff, s.local_date, s.start_time, s.end_time, s.staffed_from, s.staffed_to,
      a.title || ', ' || v.name AS place
    FROM shifts sh JOIN sessions s ON s.id = sh.session JOIN activities a ON a.id = s.activity
      JOIN venues v ON v.id = s.venue
    WHERE sh.staff IN (SELECT value FROM json_each({:staff})) AND sh.status != 'absent' AND s.status != 'cancelled'
      AND a.status != 'archived' AND s.local_date >= {:from} AND s.local_date <= {:to}
    ORDER BY s.local_date, s.start_time`;
  return selectRows(app, SHIFT_ROW, sql, { staff: JSON.stringify(staff), from, to }).map((row) => ({
    staff: row.staff,
    date: row.local_date,
    startTime: row.start_time,
    endTime: row.end_time,
    staffedFrom: row.staffed_from,
    staffedTo: row.staffed_to,
    where: row.place,
  }));
}

function takenBySchedules(
  app: core.App,
  staff: readonly string[],
  from: string,
  to: string,
  calendar: readonly CalendarEntry[],
): TakenHours[] {
  const running = "(valid_until = '' || valid_until >= {:from}) && activity.status != 'archived'";
  return findRecords(app, 'schedules', running, { from }).flatMap((schedule) => {
    const theirs = listOf(schedule, 'usual_staff').filter((id) => staff.includes(id));
    if (theirs.length === 0) return [];
    const where = nameOf(app, schedule.id);
    return occurrencesOf(patternOf(app, schedule), calendar, from, to).flatMap((date) =>
      theirs.map((adult) => ({
        staff: adult,
        date,
        startTime: schedule.getString('start_time'),
        endTime: schedule.getString('end_time'),
        staffedFrom: schedule.getString('staffed_from'),
        staffedTo: schedule.getString('staffed_to'),
        where,
      })),
    );
  });
}

function nameOf(app: core.App, schedule: string): string {
  const sql = `SELECT a.title || ', ' || v.name AS place FROM schedules c JOIN activities a ON a.id = c.activity
    JOIN venues v ON v.id = c.venue WHERE c.id = {:schedule}`;
  return selectRows(app, { place: '' }, sql, { schedule })[0]?.place ?? '';
}
