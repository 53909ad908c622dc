import {
  attendanceDays,
  ERASED_CLASSES,
  firstInstantToKeep,
  lastDateToErase,
  messageDays,
  retentionOf,
  UNTOLD_DAYS,
  type ErasedClass,
  type Retention,
} from '../../../src/domain/retention.ts';
import { WAITING_STATUSES } from '../../../src/domain/erased-signups.ts';
import type { DueForErasing } from '../../../src/domain/staff-answers.ts';
import { wallClockOf } from '../../../src/domain/stockholm.ts';
import { epochOf, storedInstant } from './clock.ts';
import { findRecord, selectRows } from './read.ts';

/**
 * What is due to be removed, the same for the nightly job and for the page that says what it will do: each class is one
 * query of ids and of since when they count, and both only count or read it.
 */

/** The collection of each class. */
export const COLLECTION_OF: Readonly<Record<ErasedClass, string>> = {
  mail: 'mail_outbox',
  openMail: 'mail_outbox',
  message: 'messages',
  link: 'signup_links',
  attendance: 'door_ticks',
  cancelled: 'signups',
  waiting: 'signups',
  session: 'signups',
  course: 'signups',
  held: 'held_places',
  import: 'imports',
  report: 'page_reports',
  log: 'audit_log',
  signIn: '_authOrigins',
};

const WAITING = WAITING_STATUSES.map((status) => `'${status}'`).join(', ');

/**
 * The last date of a course, cancelled ones too: when in doubt the later. Without any, the day on which the row was changed last:
 * the Swedish day, which begins an hour or two before the one in UTC.
 */
const lastDateOf = (row: string) => `COALESCE(
    (SELECT o.local_date FROM sessions o WHERE o.id = ${row}.session),
    (SELECT MAX(o.local_date) FROM sessions o WHERE o.schedule = ${row}.schedule AND o.schedule != ''),
    DATE(SUBSTR(${row}.updated, 1, 19), '+2 hours'))`;

const SESSION_DATE = '(SELECT o.local_date FROM sessions o WHERE o.id = u.session)';

/** When nobody is moved up any more: the session, or a course's first time. */
const BEGINS = `COALESCE(
    (SELECT o.local_date FROM sessions o WHERE o.id = u.session),
    (SELECT MIN(o.local_date) FROM sessions o WHERE o.schedule = u.schedule AND o.schedule != '' AND o.status != 'cancelled'),
    ${lastDateOf('u')})`;

/** Where the time is missing, a save later than that counts. */
const CANCELLED_AT = `REPLACE(COALESCE(NULLIF(u.cancelled_at, ''), u.updated), 'T', ' ')`;

/** The family was cancelled by others and could not be told, so that staff must still be able to phone. */
const UNTOLD = `u.cancelled_by != 'family' AND EXISTS (SELECT 1 FROM mail_outbox m
    WHERE m.status IN ('waiting', 'sending', 'failed', 'no_address') AND m.template = 'cancelled'
      AND INSTR(m.data, '"' || u.id || '"') > 0)`;

const DONE_MAIL = "status IN ('sent', 'withdrawn')";

/** Rows of `id` and `since`: a local date, or an instant as PocketBase stores it. */
interface Selection {
  readonly sql: string;
  readonly params: Readonly<Record<string, string>>;
}

function selectionOf(kind: ErasedClass, retention: Retention, at: number): Selection {
  const upTo = (days: number) => ({ date: lastDateToErase(at, days) });
  const before = (days: number) => ({ instant: storedInstant(firstInstantToKeep(at, days)) });
  const dated = (table: string, since: string, where: string, days: number) => ({
    sql: `SELECT * FROM (SELECT u.id AS id, ${since} AS since FROM ${table} u WHERE ${where}) WHERE since <= {:date}`,
    params: upTo(days),
  });
  const aged = (table: string, since: string, where: string, days: number) => ({
    sql: `SELECT id, ${since} AS since FROM ${table} WHERE ${where} AND ${since} < {:instant}`,
    params: before(days),
  });
  switch (kind) {
    case 'mail':
      return aged('mail_outbox', 'updated', DONE_MAIL, retention.mail);
    case 'openMail':
      return aged('mail_outbox', 'created', `NOT (${DONE_MAIL})`, retention.openMail);
    case 'message':
      return aged('messages', 'created', 'TRUE', messageDays(retention));
    case 'attendance':
      return dated('door_ticks', SESSION_DATE, 'TRUE', attendanceDays(retention));
    case 'link':
      return {
        sql: 'SELECT id, expires_at AS since FROM signup_links WHERE expires_at < {:instant}',
        params: { instant: storedInstant(at) },
      };
    case 'cancelled':
      return {
        sql: `SELECT u.id AS id, ${CANCELLED_AT} AS since FROM signups u WHERE u.status = 'cancelled'
          AND ${CANCELLED_AT} < {:instant} AND (${CANCELLED_AT} < {:untold} OR NOT (${UNTOLD}))`,
        params: {
          ...before(retention.cancelled),
          untold: storedInstant(firstInstantToKeep(at, UNTOLD_DAYS)),
        },
      };
    case 'waiting':
      return dated('signups', BEGINS, `u.status IN (${WAITING})`, retention.waiting);
    case 'session':
    case 'course': {
      const target = kind === 'session' ? "u.session != ''" : "u.session = ''";
      const stands = `u.status NOT IN ('cancelled', ${WAITING})`;
      return dated('signups', lastDateOf('u'), `${target} AND ${stands}`, retention[kind]);
    }
    case 'held':
      return dated('held_places', lastDateOf('u'), 'TRUE', retention.held);
    case 'import':
      return aged('imports', 'updated', "status != 'previewed'", retention.log);
    case 'report':
      return aged('page_reports', 'created', 'TRUE', retention.report);
    case 'log':
      return aged('audit_log', 'created', 'TRUE', retention.log);
    case 'signIn':
      return aged('_authOrigins', 'updated', 'TRUE', retention.log);
  }
}

/** The days in force. */
export function retentionNow(app: core.App): Retention {
  const settings = findRecord(app, 'site_settings', 'sitesettings001');
  return retentionOf((field) => settings?.getInt(field) ?? 0);
}

/** Ids that are due at an instant, those that waited longest first. */
export function idsDue(app: core.App, kind: ErasedClass, at: number, limit: number): string[] {
  const { sql, params } = selectionOf(kind, retentionNow(app), at);
  const rows = selectRows(app, { id: '' }, `SELECT id FROM (${sql}) ORDER BY since, id LIMIT {:limit}`, {
    ...params,
    limit,
  });
  return rows.map(({ id }) => id);
}

/** How many of each class are due at an instant, and since when the oldest counts. */
export function numbersDue(app: core.App, at: number): DueForErasing[] {
  const retention = retentionNow(app);
  return ERASED_CLASSES.map((kind) => {
    const { sql, params } = selectionOf(kind, retention, at);
    const row = { found: 0, oldest: '' };
    const counting = `SELECT COUNT(*) AS found, COALESCE(MIN(since), '') AS oldest FROM (${sql})`;
    const { found, oldest } = selectRows(app, row, counting, params)[0] ?? row;
    return { kind, count: found, oldest: localDateOf(oldest) };
  });
}

function localDateOf(since: string): string {
  return since.length > 10 ? wallClockOf(epochOf(since)).date : since;
}
