import { addDays } from '../../../src/domain/local-date.ts';
import {
  occurrencesOf,
  ownHoursOn,
  type CalendarEntry,
  type OwnHours,
  type SchedulePattern,
} from '../../../src/domain/schedule.ts';
import {
  sessionId,
  sessionFromSchedule,
  type PlannedSession,
  type ScheduleTemplate,
  WEEKS_AHEAD,
} from '../../../src/domain/session-plan.ts';
import { storedInstant, today } from './clock.ts';
import { hasFamilies, whyNotOn } from './generator-courses.ts';
import { matchShifts, plannedShifts, usualStaff } from './generator-shifts.ts';
import { markClashChecked } from './shifts.ts';
import { findRecord, findRecords, listOf, selectRows } from './read.ts';

/** Fields that the generator owns until staff change the session. */
const OWNED = [
  'status',
  'public_note',
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

export interface GeneratorOptions {
  /** Local date of the first session that may be touched; today when left out. */
  readonly from?: string;
  /**
   * What happens when one of the usual staff is elsewhere at the time: `refuse` tells the person who saves, `leave_out`
   * makes the session without that adult, so that pages show that one is missing.
   */
  readonly clashes?: 'refuse' | 'leave_out';
  /** Called with each session before it is saved. */
  readonly onSave?: (session: core.Record) => void;
}

/**
 * Brings the coming sessions of one schedule in line with it, from a local date and 16 weeks ahead. Safe to run again.
 * Leaves alone every session that staff have changed or that somebody is signed up for, and all past ones.
 */
export function generateForSchedule(
  app: core.App,
  schedule: core.Record,
  calendar: readonly CalendarEntry[],
  { from = today(), clashes = 'leave_out', onSave }: GeneratorOptions = {},
): void {
  const pattern = patternOf(app, schedule);
  const hoursOn = (date: string) => ownHoursOn(date, pattern, calendar);
  const wanted = wantedDates(app, schedule, pattern, calendar, from);
  const existing = findRecords(
    app,
    'sessions',
    'schedule = {:schedule} && local_date >= {:from} && starts_at > {:now}',
    { schedule: schedule.id, from, now: storedInstant(Date.now()) },
  );
  const kept = keptSessions(app, schedule.id);
  const template = templateOf(schedule);
  const staffing = { schedule, staff: usualStaff(app, schedule), clashes };
  const planned = plannedShifts(app, schedule.id, from);
  const isAwaited = hasFamilies(app, schedule.id);
  for (const session of existing) {
    const date = session.getString('local_date');
    const isOurs = !session.getBool('edited_by_staff') && !kept.has(session.id);
    if (wanted.has(date)) {
      if (isOurs) {
        const hasNewHours = updateSession(app, session, takesPlace(template, date, hoursOn(date)), onSave);
        matchShifts(app, session.id, staffing, planned.get(session.id) ?? [], hasNewHours);
      }
    } else if (isOurs && isAwaited) {
      callOff(app, session, whyNotOn(app, date, pattern), onSave);
    } else if (isOurs) {
      onSave?.(session);
      app.delete(session);
    }
    wanted.delete(date);
  }
  const taken = takenSlots(app, schedule.id);
  for (const date of wanted) {
    const id = sessionId(schedule.id, date);
    if (taken.has(date) || taken.has(id)) continue;
    createSession(
      app,
      { ...takesPlace(template, date, hoursOn(date)), id, local_date: date },
      schedule,
      onSave,
    );
    matchShifts(app, id, staffing, []);
  }
}

/** Dates on which the schedule runs. Hours of a day's own are kept by one open house, not by each group of the day. */
function wantedDates(
  app: core.App,
  schedule: core.Record,
  pattern: SchedulePattern,
  calendar: readonly CalendarEntry[],
  from: string,
): Set<string> {
  const until = addDays(today(), 7 * WEEKS_AHEAD);
  const dates = occurrencesOf(pattern, calendar, from, until);
  const special = dates.filter((date) => ownHoursOn(date, pattern, calendar));
  if (special.length === 0) return new Set(dates);
  const earlier = findRecords(app, 'schedules', 'activity = {:activity} && venue = {:venue} && id != {:id}', {
    activity: schedule.getString('activity'),
    venue: schedule.getString('venue'),
    id: schedule.id,
  }).filter((other) => rankOf(other) < rankOf(schedule));
  const keptByOthers = new Set(
    earlier.flatMap((other) => occurrencesOf(patternOf(app, other), calendar, from, until)),
  );
  return new Set(dates.filter((date) => !special.includes(date) || !keptByOthers.has(date)));
}

function rankOf(schedule: core.Record): string {
  return `${schedule.getString('start_time')} ${schedule.id}`;
}

/** All schedules of activities that are not archived. */
export function generateAll(app: core.App, from?: string): void {
  const calendar = calendarEntries(app);
  for (const schedule of findRecords(app, 'schedules', "activity.status != 'archived'", {})) {
    try {
      generateForSchedule(app, schedule, calendar, from === undefined ? {} : { from });
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
    ...(day.getString('start_time') !== '' && { ownHours: ownHoursFrom(day) }),
  }));
}

function ownHoursFrom(day: core.Record): OwnHours {
  return {
    startTime: day.getString('start_time'),
    endTime: day.getString('end_time'),
    staffedFrom: day.getString('staffed_from'),
    staffedTo: day.getString('staffed_to'),
  };
}

/** Sessions that must stay as they are: someone holds a place or has come, or staff changed who works. */
function keptSessions(app: core.App, schedule: string): Set<string> {
  const rows = selectRows(
    app,
    { id: '' },
    `SELECT s.id AS id FROM sessions s WHERE s.schedule = {:schedule} AND (
        EXISTS (SELECT 1 FROM signups u WHERE u.session = s.id)
        OR EXISTS (SELECT 1 FROM held_places h WHERE h.session = s.id)
        OR EXISTS (SELECT 1 FROM door_ticks t WHERE t.session = s.id)
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

type GeneratedSession = PlannedSession & { readonly status: string; readonly public_note: string };

function takesPlace(template: ScheduleTemplate, date: string, hours: OwnHours | undefined): GeneratedSession {
  return { ...sessionFromSchedule(template, date, hours), status: 'planned', public_note: '' };
}

/** Families hold places in it: it stays to be read of as cancelled, also in their calendars, and they are told. */
function callOff(app: core.App, session: core.Record, why: string, onSave: GeneratorOptions['onSave']): void {
  if (session.getString('status') === 'cancelled') return;
  session.set('status', 'cancelled');
  session.set('public_note', why);
  onSave?.(session);
  app.save(session);
}

/** What may put the session's adults in two places at once. */
const HOURS = ['status', 'start_time', 'end_time', 'staffed_from', 'staffed_to'] as const;

/** @returns whether the session has other hours now, at which its adults may be elsewhere */
function updateSession(
  app: core.App,
  session: core.Record,
  fresh: GeneratedSession,
  onSave: GeneratorOptions['onSave'],
): boolean {
  const differs = (field: keyof GeneratedSession) => String(session.get(field)) !== String(fresh[field]);
  if (!OWNED.some(differs)) return false;
  const hasNewHours = HOURS.some(differs);
  for (const field of OWNED) session.set(field, fresh[field]);
  // Where its adults are otherwise is asked when the shifts are matched.
  markClashChecked(session);
  onSave?.(session);
  app.save(session);
  return hasNewHours;
}

function createSession(
  app: core.App,
  planned: GeneratedSession & { readonly id: string; readonly local_date: string },
  schedule: core.Record,
  onSave: GeneratorOptions['onSave'],
): void {
  const sessions = app.findCachedCollectionByNameOrId('sessions');
  const session = new Record(sessions, { ...planned, schedule: schedule.id });
  onSave?.(session);
  app.save(session);
}

/** When the schedule runs. */
export function patternOf(app: core.App, schedule: core.Record): SchedulePattern {
  const activity = findRecord(app, 'activities', schedule.getString('activity'));
  return {
    weekdays: listOf(schedule, 'weekdays') as SchedulePattern['weekdays'],
    everyNWeeks: schedule.getInt('every_n_weeks'),
    validFrom: schedule.getString('valid_from'),
    validUntil: schedule.getString('valid_until'),
    termRule: schedule.getString('term_rule') as SchedulePattern['termRule'],
    runsOnRedDays: schedule.getBool('runs_on_red_days'),
    venueId: schedule.getString('venue'),
    openHouse: activity?.getString('signup_mode') === 'drop_in',
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
