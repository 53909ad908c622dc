import {
  changesToTell,
  concernsWaiting,
  MERGE_MINUTES,
  mergeNotice,
  noticeDueAt,
  type NoticeContent,
  type PromisedFacts,
} from '../../../src/domain/notices.ts';
import { HAS_PLACE, isIn } from '../../../src/domain/signup-states.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';
import { epochOf, storedInstant } from './clock.ts';
import { familyHash } from './mail-events.ts';
import { findRecord, findRecords, selectRows } from './read.ts';
import { COUNTED_SHIFTS } from './signup-target.ts';

/** A session as its families know it, and whose sign-ups it concerns. */
export interface Promised {
  readonly session: string;
  readonly schedule: string;
  readonly facts: PromisedFacts;
}

const FACTS_SQL = `SELECT s.schedule, s.status, s.local_date, s.start_time, s.end_time, s.venue, s.least_adults,
    s.unstaffed, ${COUNTED_SHIFTS} AS adults,
    COALESCE((SELECT CASE WHEN r.staff != '' THEN r.staff ELSE r.id END FROM shifts r LEFT JOIN staff rs ON rs.id = r.staff
      WHERE r.session = s.id AND r.responsible = TRUE AND r.status != 'absent'
        AND COALESCE(NULLIF(rs.vetting_valid_until, ''), '9999') >= s.local_date
      ORDER BY r.created, r.id LIMIT 1), '') AS responsible
  FROM sessions s WHERE s.id = {:id} AND (
    EXISTS (SELECT 1 FROM signups u WHERE u.session = s.id AND u.status != 'cancelled')
    OR (s.schedule != '' AND EXISTS (SELECT 1 FROM signups u
      WHERE u.schedule = s.schedule AND u.status != 'cancelled')))`;

const FACTS_ROW = {
  schedule: '',
  status: '',
  local_date: '',
  start_time: '',
  end_time: '',
  venue: '',
  least_adults: 0,
  unstaffed: false,
  adults: 0,
  responsible: '',
};

/** What families were promised about a session; undefined when nobody is signed up, so that nobody has to be told. */
export function promisedAt(app: core.App, session: string): Promised | undefined {
  if (session === '') return undefined;
  const row = selectRows(app, FACTS_ROW, FACTS_SQL, { id: session })[0];
  if (!row) return undefined;
  return {
    session,
    schedule: row.schedule,
    facts: {
      cancelled: row.status === 'cancelled',
      date: row.local_date,
      startTime: row.start_time,
      endTime: row.end_time,
      venue: row.venue,
      enoughAdults: row.adults >= row.least_adults,
      responsible: row.responsible,
    },
  };
}

/**
 * Puts what changed since `before` into the outbox, one notice for each family. Must run in the transaction of the
 * change: a change that is stored is told, one that is not is not.
 */
export function tellFamilies(app: core.App, before: Promised | undefined, now: number): void {
  if (!before) return;
  const after = promisedAt(app, before.session)?.facts ?? { ...before.facts, cancelled: true };
  tellChange(app, before, after, now);
}

function tellChange(
  app: core.App,
  { session, schedule, facts }: Promised,
  after: PromisedFacts,
  now: number,
) {
  if (now >= utcOf(facts.date, facts.endTime) && now >= utcOf(after.date, after.endTime)) return;
  if (JSON.stringify(facts) === JSON.stringify(after)) return;
  const changes = changesToTell(facts, after);
  for (const family of familiesOf(app, session, schedule)) {
    const open = openNotice(app, family.key, now);
    if (!open && (changes.length === 0 || (!family.hasPlace && !concernsWaiting(changes)))) continue;
    const notice = open ?? newNotice(app, family);
    const content = mergeNotice(contentOf(notice), session, facts, after);
    const told = Object.values(content).flatMap((entry) => entry.changes);
    const firstAt = open ? epochOf(open.getString('created')) : now;
    notice.set('data', { sessions: content });
    // Staff may have read it already: what it says is written anew.
    notice.set('subject', '');
    notice.set('body', '');
    notice.set('status', told.length === 0 ? 'withdrawn' : family.email ? 'waiting' : 'no_address');
    const due = noticeDueAt(told, utcOf(after.date, after.startTime), firstAt, now);
    const planned = open ? epochOf(open.getString('next_at')) : due;
    notice.set('next_at', storedInstant(Math.min(due, planned)));
    app.save(notice);
  }
}

/** Who has left hears no more of it: takes out of the family's notices what is about sessions that it no longer has. */
export function tellNoMore(app: core.App, signup: core.Record): void {
  stopTelling(app, familyOf(signup.getString('guardian_email'), signup.getString('guardian_phone')).key);
}

/**
 * What waits to be told about a sign-up's sessions goes to the address that the family has now, and no longer to the one
 * before. Must run in the transaction that changes the address, after it.
 */
export function moveNotices(app: core.App, signup: core.Record): void {
  const before = signup.original();
  const old = familyOf(before.getString('guardian_email'), before.getString('guardian_phone')).key;
  const email = signup.getString('guardian_email');
  const phone = signup.getString('guardian_phone');
  const family = { ...familyOf(email, phone), phone: email ? '' : phone };
  for (const notice of waitingNotices(app, old)) {
    const moved = Object.entries(contentOf(notice)).filter(([session]) => isAbout(app, signup, session));
    if (moved.length === 0) continue;
    const [there = newNotice(app, { ...family, email })] = waitingNotices(app, family.key);
    const planned = there.isNew() ? notice.getString('next_at') : there.getString('next_at');
    there.set('data', { sessions: { ...Object.fromEntries(moved), ...contentOf(there) } });
    there.set('status', email ? 'waiting' : 'no_address');
    there.set('next_at', [planned, notice.getString('next_at')].toSorted()[0]);
    there.set('subject', '');
    there.set('body', '');
    app.save(there);
  }
  stopTelling(app, old);
}

function waitingNotices(app: core.App, key: string): core.Record[] {
  const filter =
    "family_key = {:key} && template = 'changes' && (status = 'waiting' || status = 'no_address')";
  return findRecords(app, 'mail_outbox', filter, { key });
}

function isAbout(app: core.App, signup: core.Record, session: string): boolean {
  const schedule = signup.getString('schedule');
  if (schedule === '') return signup.getString('session') === session;
  return findRecord(app, 'sessions', session)?.getString('schedule') === schedule;
}

function stopTelling(app: core.App, key: string): void {
  for (const notice of waitingNotices(app, key)) {
    const content = contentOf(notice);
    const kept = Object.entries(content).filter(([session]) => concerns(app, session, key));
    if (kept.length === Object.keys(content).length) continue;
    notice.set('data', { sessions: Object.fromEntries(kept) });
    if (kept.length === 0) notice.set('status', 'withdrawn');
    app.save(notice);
  }
}

/** A session that has been removed concerns all who were told of it. */
function concerns(app: core.App, session: string, key: string): boolean {
  const row = selectRows(app, { schedule: '' }, 'SELECT schedule FROM sessions WHERE id = {:session}', {
    session,
  })[0];
  return !row || familiesOf(app, session, row.schedule).some((family) => family.key === key);
}

/** How a family is known from one sign-up to the next: by e-mail, or by phone where there is no e-mail. */
function familyOf(guardianEmail: string, guardianPhone: string): { email: string; key: string } {
  return {
    email: guardianEmail.trim().toLowerCase(),
    key: familyHash(guardianEmail, guardianPhone),
  };
}

interface Recipient {
  readonly key: string;
  readonly email: string;
  readonly phone: string;
}

interface Family extends Recipient {
  /** Whether at least one of the family has a place, and does not only wait for one. */
  readonly hasPlace: boolean;
}

/** Those who hold or wait for a place, each family once. */
function familiesOf(app: core.App, session: string, schedule: string): Family[] {
  const rows = selectRows(
    app,
    { guardian_email: '', guardian_phone: '', status: '' },
    `SELECT guardian_email, guardian_phone, status FROM signups
      WHERE status != 'cancelled'
        AND (session = {:session} OR (schedule = {:schedule} AND schedule != ''))
      ORDER BY queue_number`,
    { session, schedule },
  );
  const families = new Map<string, Family>();
  for (const row of rows) {
    const { email, key } = familyOf(row.guardian_email, row.guardian_phone);
    const hasPlace = isIn(HAS_PLACE, row.status) || families.get(key)?.hasPlace === true;
    families.set(key, { key, email: row.guardian_email, phone: email ? '' : row.guardian_phone, hasPlace });
  }
  return [...families.values()];
}

/** The family's notice that further changes still join. */
function openNotice(app: core.App, key: string, now: number): core.Record | undefined {
  const [newest] = findRecords(
    app,
    'mail_outbox',
    "family_key = {:key} && template = 'changes' && created > {:since} && " +
      "(status = 'waiting' || status = 'no_address' || status = 'withdrawn')",
    { key, since: storedInstant(now - MERGE_MINUTES * 60_000) },
    '-created',
  );
  return newest;
}

function newNotice(app: core.App, family: Recipient): core.Record {
  const notice = new Record(app.findCachedCollectionByNameOrId('mail_outbox'));
  notice.set('template', 'changes');
  notice.set('to', family.email);
  notice.set('phone', family.phone);
  notice.set('family_key', family.key);
  return notice;
}

function contentOf(notice: core.Record): NoticeContent {
  if (notice.isNew()) return {};
  const stored = JSON.parse(notice.getString('data') || '{}') as { sessions?: NoticeContent };
  return stored.sessions ?? {};
}
