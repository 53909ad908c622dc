import type { CopiedSchedule, CopyPreview } from '../../../src/domain/activity-answers.ts';
import { copiedDates, periodsToCopy, termProblems } from '../../../src/domain/activity-copy.ts';
import { scheduleProblems } from '../../../src/domain/checks/schedule.ts';
import { slugInTerm, type Term } from '../../../src/domain/terms.ts';
import { clashesOf, plannedHours } from './activity-clashes.ts';
import { freeSlug } from './activity-create.ts';
import { timesOf, type TimesOfActivity } from './activity-read.ts';
import { writeAudit } from './audit.ts';
import { storedInstant, today } from './clock.ts';
import { calendarEntries } from './generator.ts';
import { markLeaveOut } from './generator-shifts.ts';
import { findRecord, findRecords, listOf, scheduleFields, selectRows } from './read.ts';
import { setActingStaff } from './shifts.ts';
import { actorOf, bodyOf, inOneGo, recordOf } from './staff-request.ts';

/** An activity in another term: a draft of its own with the same times, staff and questions, and nobody's sign-up. */

const EMPTY = { from: '', until: '', fingerprint: '' };

/** Facts of an activity that are not taken along: whether they still hold must be looked at anew. */
/** The next import of the same file is about the original. */
const OF_IMPORT = ['import_key', 'import_values'];
const NOT_COPIED = new Set([
  'id',
  'slug',
  'status',
  'supervision_confirmed_on',
  'supervision_checking',
  'created',
  'updated',
  ...OF_IMPORT,
]);
const NOT_COPIED_OF_SCHEDULE = new Set([
  'id',
  'activity',
  'awaits_sessions',
  ...OF_IMPORT,
  'valid_from',
  'valid_until',
  'usual_staff',
  'created',
  'updated',
]);
const NOT_COPIED_OF_QUESTION = new Set(['id', 'activity', 'created', 'updated']);

type Refusal =
  | { readonly reason: 'invalid'; readonly problems: Record<string, string> }
  | { readonly reason: 'already'; readonly copy: string };

interface Plan {
  readonly preview: CopyPreview;
  readonly schedules: readonly core.Record[];
  readonly questions: readonly core.Record[];
}

/** What the copy would hold; 409 where there can be none. */
export function previewCopy(e: core.RequestEvent): void {
  const { from, until } = bodyOf(e, EMPTY);
  const source = recordOf(e, 'activities');
  const plan = refusalOf(e.app, source, { from, until }) ?? planOf(e.app, source, { from, until });
  return 'reason' in plan ? e.json(409, plan) : e.json(200, plan.preview);
}

/** Makes the copy that the preview with this fingerprint showed, all or nothing; 409 with a new preview when it no longer holds. */
export function copyActivity(e: core.RequestEvent): void {
  const { from, until, fingerprint } = bodyOf(e, EMPTY);
  const term = { from, until };
  // How many sessions it makes is not known before; of some hundreds the site reads everything anew.
  const outcome = inOneGo(e.app, SOME, (tx) => {
    const source = recordOf(e, 'activities', tx);
    const refusal = refusalOf(tx, source, term);
    if (refusal) return refusal;
    const plan = planOf(tx, source, term);
    if (plan.preview.fingerprint !== fingerprint) return { reason: 'changed', preview: plan.preview };
    return { id: store(tx, source, term, plan, actorOf(e)) };
  });
  return 'id' in outcome ? e.json(200, outcome) : e.json(409, outcome);
}

const SOME = 50;

function refusalOf(app: core.App, source: core.Record, term: Term): Refusal | undefined {
  const problems = termProblems(term, today());
  if (Object.keys(problems).length > 0) return { reason: 'invalid', problems };
  const copy = copyId(source.id, term);
  if (findRecord(app, 'activities', copy)) return { reason: 'already', copy };
  const signupMode = source.getString('signup_mode');
  const byLot = source.getString('allocation') === 'lottery';
  const times = timesToCopy(app, source.id);
  if (times.length === 0) return { reason: 'invalid', problems: { from: 'nothing_to_copy' } };
  const broken = times.some(({ id }) => {
    const fields = scheduleFields(app.findRecordById('schedules', id));
    return Object.keys(scheduleProblems(fields, { signupMode, published: false, byLot })).length > 0;
  });
  return broken ? { reason: 'invalid', problems: { from: 'times_lack_facts' } } : undefined;
}

/** The same for the same activity and dates, so that a copy sent twice is made once. */
function copyId(source: string, { from, until }: Term): string {
  return $security.sha256(`copy\n${source}\n${from}\n${until}`).slice(0, 15);
}

function timesToCopy(app: core.App, activity: string): readonly TimesOfActivity[] {
  return periodsToCopy(timesOf(app, 'c.activity = {:activity}', { activity }), today()).copied;
}

function planOf(app: core.App, source: core.Record, term: Term): Plan {
  const calendar = calendarEntries(app);
  const times = timesToCopy(app, source.id);
  const dates = copiedDates(times, term);
  const openHouse = source.getString('signup_mode') === 'drop_in';
  const schedules: core.Record[] = [];
  const copied = times.map((one): CopiedSchedule => {
    const { activity: _, ...shown } = one;
    const original = app.findRecordById('schedules', one.id);
    const period = dates.get(one.id) ?? term;
    const staff = listOf(original, 'usual_staff').filter(
      (id) => findRecord(app, 'staff', id)?.getBool('active') ?? false,
    );
    const schedule = new Record(app.findCachedCollectionByNameOrId('schedules'), {
      ...fieldsOf(original, NOT_COPIED_OF_SCHEDULE),
      valid_from: period.from,
      valid_until: period.until,
      usual_staff: staff,
    });
    schedules.push(schedule);
    const planned = plannedHours(app, schedule, calendar, openHouse);
    const clashes = original.getBool('clash_allowed') ? [] : clashesOf(app, staff, planned, calendar);
    return {
      ...shown,
      ...period,
      sessions: planned.length,
      signupOpensDays: original.getInt('signup_opens_days'),
      signupClosesMinutes: original.getInt('signup_closes_minutes'),
      clashes: clashes.map(({ staff: adult, date, where, count }) => ({
        name: findRecord(app, 'staff', adult)?.getString('first_name') ?? '',
        date,
        where,
        count,
      })),
    };
  });
  const questions = findRecords(
    app,
    'questions',
    'activity = {:id} && active = true',
    { id: source.id },
    'sort_order,created,id',
  );
  const shown = {
    title: source.getString('title'),
    slug: freeSlug(app, slugInTerm(source.getString('slug'), term.from)),
    schedules: copied,
    questions: questions.map((question) => question.getString('label')),
    openEnded: countOf(app, "FROM schedules WHERE activity = {:id} AND valid_until = ''", source.id),
    singles: countOf(
      app,
      "FROM sessions WHERE activity = {:id} AND schedule = '' AND status != 'cancelled' AND ends_at > {:now}",
      source.id,
    ),
  };
  const fingerprint = $security.sha256(JSON.stringify([term, source.getString('updated'), shown]));
  return { preview: { ...shown, fingerprint }, schedules, questions };
}

function store(
  tx: core.App,
  source: core.Record,
  term: Term,
  { preview, schedules, questions }: Plan,
  actor: string,
): string {
  const id = copyId(source.id, term);
  tx.save(
    new Record(tx.findCachedCollectionByNameOrId('activities'), {
      ...fieldsOf(source, NOT_COPIED),
      id,
      slug: preview.slug,
      status: 'draft',
    }),
  );
  for (const question of questions) {
    const fields = fieldsOf(question, NOT_COPIED_OF_QUESTION);
    tx.save(new Record(tx.findCachedCollectionByNameOrId('questions'), { ...fields, activity: id }));
  }
  for (const schedule of schedules) {
    schedule.set('activity', id);
    setActingStaff(schedule, actor);
    markLeaveOut(schedule);
    tx.save(schedule);
  }
  writeAudit(tx, actor, 'copied', 'activities', id, ['schedules', 'questions']);
  return id;
}

/** Stored fields by name, but for some. Names are read from the collection, so that a field added later is copied too. */
function fieldsOf(record: core.Record, without: ReadonlySet<string>): Record<string, unknown> {
  const names = Array.from(record.collection().fields.fieldNames() as unknown as ArrayLike<string>);
  return Object.fromEntries(
    names.filter((name) => !without.has(name)).map((name) => [name, record.get(name)]),
  );
}

function countOf(app: core.App, from: string, id: string): number {
  const params = { id, now: storedInstant(Date.now()) };
  return selectRows(app, { found: 0 }, `SELECT COUNT(*) AS found ${from}`, params)[0]?.found ?? 0;
}

/**
 * Lets an open house go on to another last date under the same address: nobody has signed up, so that nothing but the
 * dates is new. Adults who are elsewhere are left out, as the nightly job does it.
 */
export function extendActivity(e: core.RequestEvent): void {
  const { until } = bodyOf(e, EMPTY);
  const outcome = inOneGo(e.app, SOME, (tx) => {
    const source = recordOf(e, 'activities', tx);
    const times = timesToCopy(tx, source.id);
    const { until: problem } = termProblems({ from: today(), until }, today());
    if (problem) return { reason: 'invalid', problems: { until: problem } };
    const isOpenHouse = source.getString('signup_mode') === 'drop_in';
    const later = times.filter(({ validUntil }) => validUntil < until);
    if (!isOpenHouse || later.length === 0) return { reason: 'invalid', problems: { until: 'not_later' } };
    for (const { id } of later) {
      const schedule = tx.findRecordById('schedules', id);
      schedule.set('valid_until', until);
      setActingStaff(schedule, actorOf(e));
      markLeaveOut(schedule);
      tx.save(schedule);
    }
    writeAudit(tx, actorOf(e), 'extended', 'activities', source.id, ['valid_until']);
    return { extended: later.length };
  });
  return 'reason' in outcome ? e.json(409, outcome) : e.json(200, outcome);
}
