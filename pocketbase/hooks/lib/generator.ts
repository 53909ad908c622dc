import { addDays } from '../../../src/domain/local-date.ts';
import { occurrencesOf, type CalendarEntry, type SchedulePattern } from '../../../src/domain/schedule.ts';
import {
  sessionId,
  sessionFromSchedule,
  type ScheduleTemplate,
  WEEKS_AHEAD,
} from '../../../src/domain/session-plan.ts';
import { storedInstant, today } from './clock.ts';
import { findRecords, listOf, selectRows } from './read.ts';

/** Fields that the generator owns until staff change the session. */
const OWNED = [
  'activity',
  'venue',
  'start_time',
  'end_time',
  'unstaffed',
  'staffed_from',
  'staffed_to',
  'room_places',
  'least_adults',
  'youths_per_adult',
  'signup_opens_at',
  'signup_closes_at',
] as const;

/**
 * Brings the coming sessions of one schedule in line with it, from a local date and 16 weeks ahead. Safe to run again.
 * Leaves alone every session that staff have changed or that somebody is signed up for, and all past ones.
 */
export function generateForSchedule(
  app: core.App,
  schedule: core.Record,
  calendar: readonly CalendarEntry[],
  from = today(),
): void {
  const wanted = new Set(
    occurrencesOf(patternOf(schedule), calendar, from, addDays(today(), 7 * WEEKS_AHEAD)),
  );
  const existing = findRecords(
    app,
    'sessions',
    'schedule = {:schedule} && local_date >= {:from} && starts_at > {:now}',
    { schedule: schedule.id, from, now: storedInstant(Date.now()) },
  );
  const kept = keptSessions(app, schedule.id);
  const template = templateOf(schedule);
  const staff = usualStaff(app, schedule);
  const planned = plannedShifts(app, schedule.id, from);
  for (const session of existing) {
    const date = session.getString('local_date');
    const isOurs = !session.getBool('edited_by_staff') && !kept.has(session.id);
    if (wanted.has(date)) {
      if (isOurs) {
        updateSession(app, session, template);
        matchShifts(app, session.id, staff, planned.get(session.id) ?? []);
      }
    } else if (isOurs) {
      app.delete(session);
    }
    wanted.delete(date);
  }
  const taken = takenSlots(app, schedule.id);
  for (const date of wanted) {
    const id = sessionId(schedule.id, date);
    if (!taken.has(date) && !taken.has(id)) createSession(app, { schedule, template, staff }, id, date);
  }
}

/** All schedules of activities that are not archived. */
export function generateAll(app: core.App, from = today()): void {
  const calendar = calendarEntries(app);
  for (const schedule of findRecords(app, 'schedules', "activity.status != 'archived'", {})) {
    try {
      generateForSchedule(app, schedule, calendar, from);
    } catch (error) {
      // One bad schedule must not leave all the others without sessions.
      app.logger().error('Schema hoppades över', 'schedule', schedule.id, 'error', String(error));
    }
  }
}

export function calendarEntries(app: core.App): CalendarEntry[] {
  return findRecords(app, 'calendar_days', "id != ''", {}).map((day) => ({
    from: day.getString('from_date'),
    to: day.getString('to_date'),
    kind: day.getString('kind') as CalendarEntry['kind'],
    venueId: day.getString('venue'),
  }));
}

/** Sessions that must stay as they are: someone holds a place, or staff changed who works. */
function keptSessions(app: core.App, schedule: string): Set<string> {
  const rows = selectRows(
    app,
    { id: '' },
    `SELECT s.id AS id FROM sessions s WHERE s.schedule = {:schedule} AND (
        EXISTS (SELECT 1 FROM signups u WHERE u.session = s.id)
        OR EXISTS (SELECT 1 FROM shifts sh WHERE sh.session = s.id AND sh.edited_by_staff = TRUE))`,
    { schedule },
  );
  return new Set(rows.map((row) => row.id));
}

/**
 * Dates and ids that have a session: one that began today is no longer ours to change, and one that staff moved to
 * another day keeps the id of its first day, which must not be filled again.
 */
function takenSlots(app: core.App, schedule: string): Set<string> {
  const rows = selectRows(
    app,
    { id: '', local_date: '' },
    'SELECT id, local_date FROM sessions WHERE schedule = {:schedule}',
    { schedule },
  );
  return new Set(rows.flatMap((row) => [row.id, row.local_date]));
}

function updateSession(app: core.App, session: core.Record, template: ScheduleTemplate): void {
  const fresh = sessionFromSchedule(template, session.getString('local_date'));
  const differs = OWNED.some((field) => String(session.get(field)) !== String(fresh[field]));
  if (!differs) return;
  for (const field of OWNED) session.set(field, fresh[field]);
  app.save(session);
}

interface SessionSource {
  readonly schedule: core.Record;
  readonly template: ScheduleTemplate;
  readonly staff: readonly core.Record[];
}

function createSession(app: core.App, source: SessionSource, id: string, date: string): void {
  app.save(
    new Record(app.findCollectionByNameOrId('sessions'), {
      ...sessionFromSchedule(source.template, date),
      id,
      schedule: source.schedule.id,
      local_date: date,
      status: 'planned',
    }),
  );
  matchShifts(app, id, source.staff, []);
}

/** Those who usually work there and still do, the responsible first. */
function usualStaff(app: core.App, schedule: core.Record): core.Record[] {
  return listOf(schedule, 'usual_staff')
    .map((id) => app.findRecordById('staff', id))
    .filter((staff) => staff.getBool('active'));
}

interface PlannedShift {
  readonly id: string;
  readonly staff: string;
  readonly responsible: boolean;
}

/** Shifts of the schedule's sessions from a local date on, by session. */
function plannedShifts(app: core.App, schedule: string, from: string): Map<string, PlannedShift[]> {
  const rows = selectRows(
    app,
    { id: '', session: '', staff: '', responsible: false },
    `SELECT sh.id, sh.session, sh.staff, sh.responsible FROM shifts sh JOIN sessions s ON s.id = sh.session
      WHERE s.schedule = {:schedule} AND s.local_date >= {:from}`,
    { schedule, from },
  );
  const bySession = new Map<string, PlannedShift[]>();
  for (const { session, ...shift } of rows) {
    bySession.set(session, [...(bySession.get(session) ?? []), shift]);
  }
  return bySession;
}

/** Gives a session that nobody has touched the schedule's usual staff, the first of them responsible. */
function matchShifts(
  app: core.App,
  session: string,
  staff: readonly core.Record[],
  planned: readonly PlannedShift[],
): void {
  const there = planned.map((shift) => `${shift.staff} ${shift.responsible}`).sort();
  const usual = staff.map(({ id }, position) => `${id} ${position === 0}`).sort();
  if (there.join() === usual.join()) return;
  for (const { id } of planned) app.delete(app.findRecordById('shifts', id));
  staff.forEach((adult, position) => {
    app.save(
      new Record(app.findCollectionByNameOrId('shifts'), {
        session,
        staff: adult.id,
        role: adult.getString('role'),
        status: 'planned',
        counts_as_adult: true,
        responsible: position === 0,
      }),
    );
  });
}

function patternOf(schedule: core.Record): SchedulePattern {
  return {
    weekdays: listOf(schedule, 'weekdays') as SchedulePattern['weekdays'],
    everyNWeeks: schedule.getInt('every_n_weeks'),
    validFrom: schedule.getString('valid_from'),
    validUntil: schedule.getString('valid_until'),
    termRule: schedule.getString('term_rule') as SchedulePattern['termRule'],
    runsOnRedDays: schedule.getBool('runs_on_red_days'),
    venueId: schedule.getString('venue'),
  };
}

function templateOf(schedule: core.Record): ScheduleTemplate {
  return {
    activity: schedule.getString('activity'),
    venue: schedule.getString('venue'),
    start_time: schedule.getString('start_time'),
    end_time: schedule.getString('end_time'),
    unstaffed: schedule.getBool('unstaffed'),
    staffed_from: schedule.getString('staffed_from'),
    staffed_to: schedule.getString('staffed_to'),
    room_places: schedule.getInt('room_places'),
    least_adults: schedule.getInt('least_adults'),
    youths_per_adult: schedule.getInt('youths_per_adult'),
    signup_opens_days: schedule.getInt('signup_opens_days'),
    signup_closes_minutes: schedule.getInt('signup_closes_minutes'),
  };
}
