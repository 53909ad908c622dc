import { lastDateOf, periodsToCopy } from '../../../src/domain/activity-copy.ts';
import type {
  ActivityDetail,
  ActivityRow,
  ActivityTimes,
  Lacking,
} from '../../../src/domain/activity-answers.ts';
import type { Weekday } from '../../../src/domain/local-date.ts';
import { STANDS } from '../../../src/domain/signup-states.ts';
import { proposedTerm } from '../../../src/domain/terms.ts';
import { whatLacksToPublish } from './catalogue-checks.ts';
import { storedInstant, today } from './clock.ts';
import { calendarEntries } from './generator.ts';
import { REMOVABLE } from './generator-hooks.ts';
import { PROBLEM_TEXTS } from './messages.ts';
import { findRecord, selectRows } from './read.ts';
import { recordOf } from './staff-request.ts';

/** Activities as the staff pages list them. */

const COMING = "s.status != 'cancelled' AND s.ends_at > {:now}";
const NEXT = `FROM sessions s JOIN venues v ON v.id = s.venue WHERE s.activity = a.id AND ${COMING}
  ORDER BY s.starts_at LIMIT 1`;
const ACTIVITIES_SQL = `SELECT a.id, a.title, a.slug, a.status, a.signup_mode, o.name AS organiser,
    COALESCE((SELECT s.local_date || ' ' || s.start_time || ' ' || v.name ${NEXT}), '') AS next,
    (SELECT COUNT(*) FROM signups u LEFT JOIN schedules c ON c.id = u.schedule
      LEFT JOIN sessions us ON us.id = u.session
      WHERE u.status IN ('${STANDS.join("', '")}') AND (us.activity = a.id AND us.ends_at > {:now}
        OR c.activity = a.id AND EXISTS (SELECT 1 FROM sessions s WHERE s.schedule = c.id AND ${COMING}))) AS signups
  FROM activities a JOIN organisers o ON o.id = a.organiser`;
const ACTIVITY_ROW = {
  id: '',
  title: '',
  slug: '',
  status: '',
  signup_mode: '',
  organiser: '',
  next: '',
  signups: 0,
};
const NEXT_PARTS = /^(\S+) (\S+) (.*)$/;

/** Every activity; the page sorts and searches. */
export function listActivities(e: core.RequestEvent): void {
  return e.json(200, { activities: activityRows(e.app, 'TRUE', {}) });
}

/** One activity with what can be done with it. */
export function viewActivity(e: core.RequestEvent): void {
  return e.json(200, activityDetail(e.app, recordOf(e, 'activities').id));
}

function activityDetail(app: core.App, id: string): ActivityDetail {
  const [row] = activityRows(app, 'a.id = {:id}', { id });
  if (!row) throw new NotFoundError('Det finns inte längre.');
  const now = storedInstant(Date.now());
  const count = (sql: string) =>
    selectRows(app, { found: 0 }, `SELECT COUNT(*) AS found ${sql}`, { id, now })[0]?.found ?? 0;
  const { copied } = periodsToCopy(timesOf(app, 'c.activity = {:id}', { id }), today());
  return {
    ...row,
    singles: count(`FROM sessions s WHERE s.activity = {:id} AND s.schedule = '' AND ${COMING}`),
    removable: count(`FROM sessions s WHERE s.activity = {:id} AND ${REMOVABLE}`),
    hiddenVenues: selectRows(
      app,
      { name: '' },
      `SELECT DISTINCT v.name FROM venues v JOIN schedules c ON c.venue = v.id
        WHERE c.activity = {:id} AND v.status != 'published' ORDER BY v.name`,
      { id },
    ).map(({ name }) => name),
    copyable: copied.length,
    term: proposedTerm(lastDateOf(copied), today(), calendarEntries(app)),
  };
}

function activityRows(app: core.App, condition: string, params: Record<string, string>): ActivityRow[] {
  const now = storedInstant(Date.now());
  const rows = selectRows(app, ACTIVITY_ROW, `${ACTIVITIES_SQL} WHERE ${condition} ORDER BY a.title, a.id`, {
    ...params,
    now,
  });
  const times = timesOf(
    app,
    "(c.valid_until = '' OR c.valid_until >= {:today}) AND c.activity IN (SELECT a.id FROM activities a WHERE " +
      `${condition})`,
    { ...params, today: today() },
  );
  return rows.map((row) => {
    const [, date = '', startTime = '', venue = ''] = NEXT_PARTS.exec(row.next) ?? [];
    return {
      id: row.id,
      title: row.title,
      slug: row.slug,
      status: row.status as ActivityRow['status'],
      signupMode: row.signup_mode,
      organiser: row.organiser,
      times: times.filter(({ activity }) => activity === row.id),
      next: date === '' ? null : { date, startTime, venue },
      signups: row.signups,
      lacking: row.status === 'published' ? [] : lackingOf(app, row.id),
    };
  });
}

function lackingOf(app: core.App, id: string): Lacking[] {
  const record = findRecord(app, 'activities', id);
  if (!record) return [];
  return Object.entries(whatLacksToPublish(app, record)).map(([field, problem]) => ({
    field,
    problem,
    text: PROBLEM_TEXTS[problem],
  }));
}

const TIMES_ROW = {
  id: '',
  activity: '',
  name: '',
  venue: '',
  weekdays: '',
  every_n_weeks: 0,
  start_time: '',
  end_time: '',
  unstaffed: false,
  staffed_from: '',
  staffed_to: '',
  valid_from: '',
  valid_until: '',
  term_rule: '',
  room_places: 0,
  least_adults: 0,
  staff: '',
};

export type TimesOfActivity = ActivityTimes & { readonly activity: string };

/** Schedules that meet the condition, by their first weekday and time. `c` is the schedule. */
export function timesOf(app: core.App, condition: string, params: Record<string, string>): TimesOfActivity[] {
  const sql = `SELECT c.id, c.activity, c.name, v.name AS venue, c.weekdays, c.every_n_weeks, c.start_time, c.end_time,
      c.unstaffed, c.staffed_from, c.staffed_to, c.valid_from, c.valid_until, c.term_rule, c.room_places, c.least_adults,
      COALESCE((SELECT json_group_array(json_object('name', st.first_name, 'active', st.active))
        FROM json_each(CASE WHEN json_valid(c.usual_staff) THEN c.usual_staff ELSE '[]' END) je
        JOIN staff st ON st.id = je.value), '[]') AS staff
    FROM schedules c JOIN venues v ON v.id = c.venue WHERE ${condition}
    ORDER BY c.valid_from, c.start_time, c.id`;
  return selectRows(app, TIMES_ROW, sql, params).map((row) => ({
    id: row.id,
    activity: row.activity,
    name: row.name,
    venue: row.venue,
    weekdays: JSON.parse(row.weekdays || '[]') as Weekday[],
    everyNWeeks: row.every_n_weeks,
    startTime: row.start_time,
    endTime: row.end_time,
    unstaffed: Boolean(row.unstaffed),
    staffedFrom: row.staffed_from,
    staffedTo: row.staffed_to,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    termRule: row.term_rule as ActivityTimes['termRule'],
    roomPlaces: row.room_places,
    leastAdults: row.least_adults,
    staff: (JSON.parse(row.staff) as { name: string; active: unknown }[]).map(({ name, active }) => ({
      name,
      active: Boolean(active),
    })),
  }));
}
