import { addDays } from '../../../src/domain/local-date.ts';
import { OPEN_DAYS } from '../../../src/domain/offered-sessions.ts';
import {
  demoAdjustments,
  demoHistory,
  demoLotteries,
  demoRecords,
  DEMO_STAFF_ACCOUNT,
  demoVisits,
} from '../../demo/demo-municipality.ts';
import { inventedDates } from '../../demo/record-dates.ts';
import type { DemoRecord } from '../../demo/records.ts';
import { withGeneratorPaused } from './generator-hooks.ts';
import { storedInstant, today } from './clock.ts';
import { announceOnce } from './content-topic.ts';
import { generateAll } from './generator.ts';
import { drawLottery } from './lotteries.ts';
import { storeRows } from './offered-store.ts';
import { findRecord, findRecords, selectRows } from './read.ts';

/** The demo has last week too, as a place's page shows it, and every day of which is kept what still may be corrected. */
const DAYS_BACK = OPEN_DAYS;

/**
 * Puts the demo municipality into the database, or brings it up to date: records with fixed ids, so running it twice
 * makes nothing twice. Refuses to touch a municipality that is not marked as a demo.
 */
export function seedDemo(app: core.App): void {
  const settings = findRecord(app, 'site_settings', 'sitesettings001');
  if (countOf(app, 'activities') > 0 && !settings?.getBool('demo')) {
    throw new Error('Here is a real municipality (site_settings.demo is off). The demo was not put in.');
  }
  const date = today();
  // One cancelled and one moved session are enough, also when the demo is brought up to date another day.
  const isFirstTime = countOf(app, 'signups') === 0;
  announceOnce(app, () => {
    app.runInTransaction((tx) => {
      withGeneratorPaused(tx, () => demoRecords(date).forEach((record) => upsert(tx, record)));
      generateAll(tx, addDays(date, -DAYS_BACK));
      if (isFirstTime) {
        adjust(tx, date);
        addStaffAccount(tx);
        storeRows(tx, demoHistory(date));
      }
      inventDates(tx, date);
    });
  });
}

/** Somebody who is staff and no owner, so that both levels can be tried: with the password of the first owner. */
function addStaffAccount(app: core.App): void {
  const password = $os.getenv('ADMIN_PASSWORD') || $os.getenv('ADMIN_FIRST_PASSWORD');
  if (password === '') return;
  const account = new Record(app.findCachedCollectionByNameOrId('_superusers'));
  account.setEmail(DEMO_STAFF_ACCOUNT.email);
  account.setPassword(password);
  account.setVerified(true);
  account.set('role', 'staff');
  app.save(account);
  upsert(app, { collection: 'staff', id: DEMO_STAFF_ACCOUNT.adult, fields: { account: account.id } });
}

/** The demo was made in a moment; its pages shall not say so. */
function inventDates(app: core.App, date: string): void {
  const sql = `SELECT d.id, d.collection, COALESCE(p.from_date, '') AS starts,
      COALESCE((SELECT group_concat(n.noted_on, ' ') FROM promise_notes n WHERE n.promise = d.id), '') AS noted
    FROM record_dates d LEFT JOIN promises p ON p.id = d.id`;
  const shape = { id: '', collection: '', starts: '', noted: '' };
  for (const { id, collection, starts, noted } of selectRows(app, shape, sql, {})) {
    const told = `${starts} ${noted}`.split(' ').filter((day) => day !== '' && day < date);
    const dates = inventedDates({ id, collection, told }, date);
    app
      .db()
      .newQuery(
        'UPDATE record_dates SET published_at = {:published}, changed_at = {:changed}, changes = {:changes} WHERE id = {:id}',
      )
      .bind({
        id,
        published: dates.published_at,
        changed: dates.changed_at,
        changes: JSON.stringify(dates.changes),
      })
      .execute();
  }
}

/** What happened after the schedules were made: a cancelled session, an absent adult, families who signed up. */
function adjust(app: core.App, date: string): void {
  const changes = demoAdjustments(date, comingSessions(app, date));
  for (const { id, fields } of changes.sessions) upsert(app, { collection: 'sessions', id, fields });
  for (const { session, staff, fields } of changes.shifts) {
    const [shift] = findRecords(app, 'shifts', 'session = {:session} && staff = {:staff}', {
      session,
      staff,
    });
    if (!shift) continue;
    shift.set('status', fields.status);
    app.save(shift);
  }
  for (const signup of changes.signups) upsert(app, signup);
  for (const { session, signups, closedAt } of demoLotteries(date)) {
    for (const signup of signups) upsert(app, signup);
    if (closedAt === undefined) continue;
    upsert(app, { collection: 'sessions', id: session, fields: { signup_closes_at: closedAt } });
    drawLottery(app, { field: 'session', id: session }, Date.now());
  }
  approveMost(app);
  for (const visit of demoVisits(openSessionsOver(app))) upsert(app, visit);
}

/** Most guardians have answered; one of three has not yet. */
function approveMost(app: core.App): void {
  const awaiting = findRecords(app, 'signups', "status = 'awaiting_approval'", {}, 'id');
  const answered = awaiting.filter((_, index) => index % 3 !== 0);
  for (const { id } of answered) {
    const approval = new Record(app.findCachedCollectionByNameOrId('approvals'));
    approval.set('signup', id);
    approval.set('purpose', 'take_part');
    approval.set('how', 'phone');
    app.save(approval);
  }
}

function upsert(app: core.App, { collection, id, fields }: DemoRecord): void {
  const existing = findRecord(app, collection, id);
  const record = existing ?? new Record(app.findCachedCollectionByNameOrId(collection), { id });
  for (const [field, value] of Object.entries(fields)) record.set(field, value);
  // A published activity is listed twice, first as a draft, because it can be published only when it has times.
  const isUnpublishing =
    existing?.original().getString('status') === 'published' && fields['status'] === 'draft';
  if (!isUnpublishing) app.save(record);
}

function countOf(app: core.App, collection: 'activities' | 'signups'): number {
  return selectRows(app, { found: 0 }, `SELECT COUNT(*) AS found FROM ${collection}`, {})[0]?.found ?? 0;
}

function comingSessions(app: core.App, from: string) {
  const row = { id: '', schedule: '', activity: '', local_date: '', start_time: '' };
  return selectRows(
    app,
    row,
    `SELECT id, schedule, activity, local_date, start_time FROM sessions
      WHERE local_date >= {:from} AND starts_at > {:now} ORDER BY local_date, start_time, id`,
    { from, now: storedInstant(Date.now()) },
  );
}

/** Sessions that are over, where one just comes. */
function openSessionsOver(app: core.App) {
  return selectRows(
    app,
    { id: '', local_date: '', end_time: '' },
    `SELECT s.id, s.local_date, s.end_time FROM sessions s JOIN activities a ON a.id = s.activity
      WHERE a.signup_mode = 'drop_in' AND s.status != 'cancelled' AND s.ends_at < {:now} ORDER BY s.id`,
    { now: storedInstant(Date.now()) },
  );
}
