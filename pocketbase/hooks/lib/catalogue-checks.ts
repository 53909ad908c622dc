import {
  activityProblems,
  type ActivityFields,
  type TimesOfActivity,
} from '../../../src/domain/checks/activity.ts';
import { calendarDayProblems } from '../../../src/domain/checks/calendar-day.ts';
import { confirmationProblem } from '../../../src/domain/checks/confirmation.ts';
import { mapTilesProblems } from '../../../src/domain/checks/map-tiles.ts';
import type { Problems } from '../../../src/domain/checks/problem.ts';
import { scheduleProblems, type ScheduleContext } from '../../../src/domain/checks/schedule.ts';
import { sessionProblems } from '../../../src/domain/checks/session.ts';
import { isLocalDate } from '../../../src/domain/local-date.ts';
import { STANDS } from '../../../src/domain/signup-states.ts';
import { isSlug, slugOf } from '../../../src/domain/slug.ts';
import { instantOf } from '../../../src/domain/stockholm.ts';
import { statementProblemsOf } from './accessibility.ts';
import { storedInstant, today } from './clock.ts';
import { lotteryChangeProblems } from './lotteries.ts';
import { changed, findRecord, findRecords, scheduleFields, selectRows, sessionFields } from './read.ts';
import { refuseProblems } from './refuse.ts';
import { checkAdultsOfSession } from './shifts.ts';

/** Areas, categories and anything else with a name and an address. */
export function checkNamed(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  fillSlug(record, 'name');
  refuseProblems(slugProblems(e.app, record, 'name'));
}

export function checkVenue(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  fillSlug(record, 'name');
  const problems: Problems = slugProblems(e.app, record, 'name');
  const pictures = record.getStringSlice('images').length + record.getUnsavedFiles('images').length;
  if (pictures > 0 && record.getString('image_alt').trim() === '') {
    problems.image_alt = 'needs_alt_text';
  }
  noteConfirmation(problems, record, 'supervision_confirmed_on');
  endChecking(record);
  noteHiding(problems, e.app, record, 'venue');
  refuseProblems(problems);
}

/** What families have a place at must not vanish from the site without a word to them. */
function noteHiding(
  problems: Problems,
  app: core.App,
  record: core.Record,
  field: 'activity' | 'venue',
): void {
  const isHidden = record.original().getString('status') === 'published' && changed(record, ['status']);
  if (isHidden && placesToCome(app, field, record.id) > 0) problems.status = 'has_families';
}

/** How many places are taken or waited for at what is to come of an activity or at a place, those without a name too. */
export function placesToCome(app: core.App, field: 'activity' | 'venue', id: string): number {
  const isToCome = (row: string) => `EXISTS (SELECT 1 FROM sessions s
    WHERE s.${field} = {:id} AND s.status != 'cancelled' AND s.ends_at > {:now}
      AND (s.id = ${row}.session OR (${row}.schedule != '' AND s.schedule = ${row}.schedule)))`;
  const sql = `SELECT (SELECT COUNT(*) FROM signups u WHERE u.status IN ('${STANDS.join("', '")}') AND ${isToCome('u')})
    + (SELECT COALESCE(SUM(h.count), 0) FROM held_places h WHERE ${isToCome('h')}) AS found`;
  return selectRows(app, { found: 0 }, sql, { id, now: storedInstant(Date.now()) })[0]?.found ?? 0;
}

export function checkOrganiser(e: core.RecordEvent): void {
  if (!e.record) return;
  const problems: Problems = {};
  noteConfirmation(problems, e.record, 'vetting_confirmed_on');
  refuseProblems(problems);
}

export function checkSiteSettings(e: core.RecordEvent): void {
  if (!e.record) return;
  refuseProblems({
    ...mapTilesProblems(e.record.getString('map_tiles_url'), e.record.getString('map_attribution')),
    ...statementProblemsOf(e.app, e.record),
  });
}

export function checkCalendarDay(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const text = (field: string) => record.getString(field);
  refuseProblems(
    calendarDayProblems({
      kind: text('kind'),
      from_date: text('from_date'),
      to_date: text('to_date'),
      venue: text('venue'),
      start_time: text('start_time'),
      end_time: text('end_time'),
      staffed_from: text('staffed_from'),
      staffed_to: text('staffed_to'),
    }),
  );
  if (text('kind') === 'closed') refuseClosingUntold(e.app, record);
}

/** Closing days on which families hold places would tell nobody: the staff pages cancel with a reason first. */
function refuseClosingUntold(app: core.App, day: core.Record): void {
  const sql = `SELECT COUNT(*) AS found FROM sessions s
    WHERE s.local_date >= {:from} AND s.local_date <= {:to} AND s.status != 'cancelled' AND s.ends_at > {:now}
      AND ({:venue} = '' OR s.venue = {:venue})
      AND EXISTS (SELECT 1 FROM signups u WHERE u.session = s.id AND u.status != 'cancelled')`;
  const params = {
    from: day.getString('from_date'),
    to: day.getString('to_date'),
    venue: day.getString('venue'),
    now: storedInstant(Date.now()),
  };
  if ((selectRows(app, { found: 0 }, sql, params)[0]?.found ?? 0) > 0) {
    refuseProblems({ from_date: 'has_signups' });
  }
}

/** Days of an adult's own choices and checks must exist, or comparing them would go wrong silently. */
export function checkStaff(e: core.RecordEvent): void {
  if (!e.record) return;
  const problems: Problems = {};
  for (const field of ['show_name_until', 'vetting_valid_until']) {
    const date = e.record.getString(field);
    if (date !== '' && !isLocalDate(date)) problems[field] = 'not_a_date';
  }
  refuseProblems(problems);
}

export function checkActivity(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  fillSlug(record, 'title');
  const publishes = record.getString('status') === 'published';
  const times = publishes && !record.isNew() ? timesOf(e.app, record) : [];
  const problems: Problems = {
    ...slugProblems(e.app, record, 'title'),
    ...activityProblems(activityFields(record), times),
    ...lotteryChangeProblems(e.app, record, Date.now()),
  };
  noteConfirmation(problems, record, 'supervision_confirmed_on');
  endChecking(record);
  noteHiding(problems, e.app, record, 'activity');
  refuseProblems(problems);
}

/** What publishing the activity as it is stored would be refused for. */
export function whatLacksToPublish(app: core.App, activity: core.Record): Problems {
  return activityProblems({ ...activityFields(activity), status: 'published' }, timesOf(app, activity));
}

export function checkSchedule(e: core.RecordEvent): void {
  if (!e.record) return;
  refuseProblems(scheduleProblems(scheduleFields(e.record), contextOf(e.app, e.record)));
}

const STRICTEST: ScheduleContext = { signupMode: 'session', published: true, byLot: true };

/** Checks a session and computes its UTC instants, which exist for sorting only. */
export function checkSession(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const fields = sessionFields(record);
  // Most sessions meet the strictest rules; only for the others does it matter what the activity is.
  if (Object.keys(sessionProblems(fields, STRICTEST)).length > 0) {
    refuseProblems(sessionProblems(fields, contextOf(e.app, record)));
  }
  const date = record.getString('local_date');
  record.set('starts_at', storedInstant(instantOf(`${date} ${record.getString('start_time')}`)));
  record.set('ends_at', storedInstant(instantOf(`${date} ${record.getString('end_time')}`)));
  checkAdultsOfSession(e.app, record);
}

/** Places are held at a session or in a course, not both, and at least one. */
export function checkHeldPlaces(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const problems: Problems = {};
  const [session, schedule] = [record.getString('session'), record.getString('schedule')];
  if (session === '' && schedule === '') problems.session = 'session_or_course';
  if (session !== '' && schedule !== '') problems.schedule = 'session_or_course';
  if (record.getInt('count') < 1) problems.count = 'at_least_one';
  refuseProblems(problems);
}

/** The fields of an activity that its rules are about. */
export function activityFields(record: core.Record): ActivityFields {
  return {
    title: record.getString('title'),
    slug: record.getString('slug'),
    status: record.getString('status'),
    school_year_from: record.getInt('school_year_from'),
    school_year_to: record.getInt('school_year_to'),
    older_youths: record.getString('older_youths'),
    price_kind: record.getString('price_kind'),
    price_sek: record.getInt('price_sek'),
    stay_rule: record.getString('stay_rule'),
    responsible_role: record.getString('responsible_role'),
    phone: record.getString('phone'),
    signup_mode: record.getString('signup_mode'),
    signup_url: record.getString('signup_url'),
    allocation: record.getString('allocation'),
    guardian_approval: record.getString('guardian_approval'),
  };
}

/** Schedules and the coming sessions without one: a past session that lacked a fact must not block publishing. */
function timesOf(app: core.App, activity: core.Record): TimesOfActivity {
  const params = { activity: activity.id, now: storedInstant(Date.now()) };
  const isByLot = activity.getString('allocation') === 'lottery';
  const isCourse = activity.getString('signup_mode') === 'course';
  const sessions = 'activity = {:activity} && ends_at > {:now}';
  // Staff may have given a generated session a window of its own; a course is drawn by its schedule's.
  const filter = isByLot ? `${sessions} && status != 'cancelled'` : `${sessions} && schedule = ''`;
  return [
    ...findRecords(app, 'schedules', 'activity = {:activity}', params).map(scheduleFields),
    ...(isByLot && isCourse ? [] : findRecords(app, 'sessions', filter, params).map(sessionFields)),
  ];
}

function contextOf(app: core.App, record: core.Record): ScheduleContext {
  const activity = findRecord(app, 'activities', record.getString('activity'));
  return {
    signupMode: activity?.getString('signup_mode') ?? '',
    published: activity?.getString('status') === 'published',
    byLot: activity?.getString('allocation') === 'lottery',
  };
}

function fillSlug(record: core.Record, source: string): void {
  if (record.getString('slug') === '') record.set('slug', slugOf(record.getString(source)));
}

/** Whether the record's address can be one, and is its own. */
export function slugProblems(app: core.App, record: core.Record, source: string): Problems {
  const slug = record.getString('slug');
  if (slug === '') return { [source]: 'slug_from_nothing' };
  if (!isSlug(slug)) return { slug: 'not_a_slug' };
  const collection = record.collection().name;
  const others = findRecords(app, collection, 'slug = {:slug} && id != {:id}', { slug, id: record.id });
  return others.length > 0 ? { slug: 'taken' } : {};
}

/** Whoever has confirmed the facts has checked them. */
function endChecking(record: core.Record): void {
  if (changed(record, ['supervision_confirmed_on'])) record.set('supervision_checking', false);
}

function noteConfirmation(problems: Problems, record: core.Record, field: string): void {
  const problem = confirmationProblem(record.getString(field), today());
  if (problem) problems[field] = problem;
}
