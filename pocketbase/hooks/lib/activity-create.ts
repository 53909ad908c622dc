import type { Choice, NewActivityChoices } from '../../../src/domain/activity-answers.ts';
import type { AdultClash } from '../../../src/domain/activity-copy.ts';
import { activityProblems } from '../../../src/domain/checks/activity.ts';
import { scheduleProblems } from '../../../src/domain/checks/schedule.ts';
import {
  activityOf,
  EMPTY_NEW_ACTIVITY,
  listIn,
  notNumbers,
  scheduleOf,
  type NewActivity,
} from '../../../src/domain/new-activity.ts';
import { shortDate } from '../../../src/i18n/sv/dates.ts';
import { slugOf } from '../../../src/domain/slug.ts';
import { clashesOf, plannedHours } from './activity-clashes.ts';
import { writeAudit } from './audit.ts';
import { activityFields, whatLacksToPublish } from './catalogue-checks.ts';
import { today } from './clock.ts';
import { formProblems } from './form-checks.ts';
import { calendarEntries } from './generator.ts';
import { markLeaveOut } from './generator-shifts.ts';
import { PROBLEM_TEXTS } from './messages.ts';
import { findRecord, findRecords, listOf, scheduleFields, selectRows } from './read.ts';
import { actorOf, bodyOf, inOneGo, trimmed } from './staff-request.ts';

/** A new activity with its weekly times, in one form of the staff pages. */

/** What is said otherwise than in the admin: there the choices have other names. */
const TEXTS: Readonly<Record<string, string>> = {
  ...PROBLEM_TEXTS,
  approval_without_signup:
    'Den som kommer på drop-in anmäler sig inte, så det finns inget att godkänna. Välj aldrig, eller en anmälan.',
};

const BODY = { ...EMPTY_NEW_ACTIVITY, key: '', publish: false, allowClash: false };
/** What the site puts into each form that it shows. */
const KEY = /^[\w-]{20,40}$/;

type Outcome =
  { readonly id: string } | { readonly problems: Record<string, string>; readonly clash: boolean };

/**
 * Stores the activity and its times, all or nothing, by the same checks as the admin; 409 with a text for each field that must
 * be put right. Published only where nothing is missing. The same form sent twice makes one activity: a double click, or an
 * answer that did not come through.
 */
export function createActivity(e: core.RequestEvent): void {
  const { key, publish, allowClash, ...typed } = bodyOf(e, BODY);
  if (!KEY.test(key)) throw new BadRequestError('Ladda om sidan och skicka formuläret igen.');
  const form = tidied(typed);
  const id = $security.sha256(JSON.stringify([key, Object.entries(form)])).slice(0, 15);
  const outcome = inOneGo<Outcome>(e.app, 0, (tx) => {
    const known = findRecord(tx, 'activities', id);
    if (known) {
      const mayPublish = Object.keys(whatLacksToPublish(tx, known)).length === 0;
      if (publish && mayPublish && known.getString('status') === 'draft') publishDraft(tx, id, actorOf(e));
      return { id };
    }
    const schedule = new Record(tx.findCachedCollectionByNameOrId('schedules'), scheduleOf(form));
    const activity = new Record(tx.findCachedCollectionByNameOrId('activities'), {
      ...activityOf(form, today()),
      id,
      slug: freeSlug(tx, slugOf(form.title)),
      ...(e.auth && { managers: [e.auth.id] }),
    });
    const problems = { ...problemsOf(tx, activity, schedule, publish), ...notNumbers(form) };
    // They follow the hours, which have been told of.
    if (form.staffed_from === '' && form.staffed_to === '') {
      delete problems['staffed_from'];
      delete problems['staffed_to'];
    }
    const clashes =
      'valid_from' in problems || 'valid_until' in problems ? [] : whoClashes(tx, form, schedule);
    const texts = Object.fromEntries(
      Object.entries(problems).map(([field, code]) => [field, TEXTS[code] ?? code]),
    );
    if (clashes.length > 0 && !allowClash) texts['usual_staff'] ??= clashText(tx, clashes);
    if (Object.keys(texts).length > 0) return { problems: texts, clash: clashes.length > 0 };
    tx.save(activity);
    schedule.set('activity', id);
    markLeaveOut(schedule);
    tx.save(schedule);
    writeAudit(tx, actorOf(e), 'created', 'activities', id);
    if (publish) publishDraft(tx, id, actorOf(e));
    return { id };
  });
  return 'id' in outcome ? e.json(200, outcome) : e.json(409, { reason: 'invalid', ...outcome });
}

function publishDraft(tx: core.App, id: string, actor: string): void {
  const draft = tx.findRecordById('activities', id);
  draft.set('status', 'published');
  tx.save(draft);
  writeAudit(tx, actor, 'published', 'activities', id, ['status']);
}

function tidied(typed: typeof EMPTY_NEW_ACTIVITY): NewActivity {
  const entries = Object.entries(typed).map(([name, text]) => [name, trimmed(text)]);
  return Object.fromEntries(entries) as NewActivity;
}

function problemsOf(
  app: core.App,
  activity: core.Record,
  schedule: core.Record,
  publish: boolean,
): Record<string, string> {
  const fields = activityFields(activity);
  const times = scheduleFields(schedule);
  const signupMode = fields.signup_mode;
  // Which activity it belongs to is known when that is stored; what its times lack is told at their own fields.
  const { activity: _, ...ofTimes } = formProblems(app, schedule);
  const { status: __, ...ofActivity } = activityProblems(
    { ...fields, status: publish ? 'published' : 'draft' },
    [times],
  );
  // As in the admin: what a field must look like comes before what it must say.
  return {
    ...ofActivity,
    ...scheduleProblems(times, { signupMode, published: publish }),
    ...formProblems(app, activity),
    ...ofTimes,
  };
}

function whoClashes(app: core.App, form: NewActivity, schedule: core.Record): AdultClash[] {
  const calendar = calendarEntries(app);
  const planned = plannedHours(app, schedule, calendar, form.signup_mode === 'drop_in');
  return clashesOf(app, listIn(form.usual_staff), planned, calendar);
}

function clashText(app: core.App, clashes: readonly AdultClash[]): string {
  const told = clashes.map(({ staff, date, where, count }) => {
    const name = findRecord(app, 'staff', staff)?.getString('first_name') ?? '';
    const more = count > 1 ? `, och ${count - 1} gånger till` : '';
    return `${name} är redan på ${where} ${shortDate(date)}${more}.`;
  });
  return `${told.join(' ')} Välj någon annan eller en annan tid, eller kryssa i att de inte ska vara med de gångerna.`;
}

/** An address that nothing else has: "innebandy", "innebandy-2". */
export function freeSlug(app: core.App, wanted: string): string {
  const isTaken = (slug: string) => findRecords(app, 'activities', 'slug = {:slug}', { slug }).length > 0;
  let slug = wanted;
  for (let number = 2; slug !== '' && isTaken(slug); number += 1) {
    slug = `${wanted.slice(0, 76).replace(/-+$/, '')}-${number}`;
  }
  return slug;
}

/** What the form lets staff choose among, filled in as another activity when the query names one. */
export function newActivityChoices(e: core.RequestEvent): void {
  const like = findRecord(e.app, 'activities', String(e.requestInfo().query['like'] ?? ''));
  const choices = (sql: string): Choice[] => selectRows(e.app, { id: '', name: '' }, sql, {});
  const answer: NewActivityChoices = {
    categories: choices('SELECT id, name FROM categories ORDER BY sort_order, name'),
    organisers: choices('SELECT id, name FROM organisers ORDER BY name'),
    venues: choices("SELECT id, name FROM venues WHERE status != 'archived' ORDER BY name"),
    staff: selectRows(
      e.app,
      { id: '', name: '', role: '' },
      'SELECT id, first_name AS name, role FROM staff WHERE active = TRUE ORDER BY first_name, id',
      {},
    ),
    activities: choices('SELECT id, title AS name FROM activities ORDER BY created DESC, title'),
    like: like ? formLike(e.app, like) : null,
  };
  return e.json(200, answer);
}

/** Everything of another activity and its latest times but what is its own: name, days and dates. */
function formLike(app: core.App, activity: core.Record): NewActivity {
  const [schedule] = findRecords(app, 'schedules', 'activity = {:id}', { id: activity.id }, '-valid_from');
  const like: Record<string, string> = { ...EMPTY_NEW_ACTIVITY };
  const take = (record: core.Record, names: readonly string[]) => {
    for (const name of names) {
      const value = listOf(record, name).join(',');
      like[name] = value === '0' ? '' : value;
    }
  };
  take(activity, LIKE_ACTIVITY);
  // Where one signs up elsewhere needs an address, which the form does not ask for.
  if (like['signup_mode'] === 'external') like['signup_mode'] = '';
  like['categories'] = listOf(activity, 'categories')[0] ?? '';
  if (schedule) {
    take(schedule, LIKE_SCHEDULE);
    const active = listOf(schedule, 'usual_staff').filter(
      (id) => findRecord(app, 'staff', id)?.getBool('active') ?? false,
    );
    like['usual_staff'] = active.join(',');
  }
  return like as NewActivity;
}

const LIKE_ACTIVITY = [
  'organiser',
  'school_year_from',
  'school_year_to',
  'older_youths',
  'price_kind',
  'price_sek',
  'responsible_role',
  'phone',
  'phone_hours',
  'stay_rule',
  'signup_mode',
  'guardian_approval',
  'first_aid',
  'safeguarding_training',
  'emergency_contact',
  'risks',
  'risk_note',
] as const;
const LIKE_SCHEDULE = [
  'venue',
  'start_time',
  'end_time',
  'staffed_from',
  'staffed_to',
  'term_rule',
  'room_places',
  'least_adults',
] as const;
