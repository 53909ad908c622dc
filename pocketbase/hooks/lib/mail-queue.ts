import { retryAt, type MailProblem } from '../../../src/domain/mail-delivery.ts';
import { mailProblemText } from '../../../src/i18n/sv/mail-problems.ts';
import { storedInstant } from './clock.ts';
import { selectRows } from './read.ts';

/**
 * The outbox as a queue. Each step is one statement of its own, never in a transaction with the sending: PocketBase has a
 * single write connection, and a slow mail server would hold it.
 */

/**
 * Minutes for which a row belongs to the sender that took it. The longest that a mail server may take for one mail
 * (RFC 5321, 4.5.3.2), because PocketBase's mail client itself waits for ever. A start of PocketBase ends all leases.
 */
export const LEASE_MINUTES = 30;

/** Minutes that a mail waits for an earlier one to the same family that is being tried again. */
const WAIT_FOR_EARLIER_MINUTES = 30;

const ROW = {
  id: '',
  template: '',
  recipient: '',
  family_key: '',
  signup: '',
  data: '',
  subject: '',
  message_id: '',
  attempts: 0,
  next_at: '',
  created: '',
};
export type OutboxRow = typeof ROW;

/** A row that one sender holds. */
export interface Claim {
  readonly row: OutboxRow;
  readonly leaseUntil: string;
}

const COLUMNS = `o.id, o.template, o."to" AS recipient, o.family_key, o.signup, o.data, o.subject, o.message_id,
  o.attempts, o.next_at, o.created`;

const DUE = `((o.status = 'waiting' AND o.next_at <= {:now}) OR (o.status = 'sending' AND o.lease_until <= {:now}))`;

/** What was written to a family first is read first, unless that would hold up later news for long. */
const ITS_TURN = `(o.next_at <= {:patience} OR NOT EXISTS (SELECT 1 FROM mail_outbox e
  WHERE e.family_key = o.family_key AND e.family_key != '' AND e.created < o.created
    AND (e.status = 'sending' OR (e.status = 'waiting' AND e.attempts > 0))))`;

/** Whoever has asked for a code sits and waits for it. */
const NEXT_SQL = `SELECT ${COLUMNS} FROM mail_outbox o WHERE ${DUE} AND ${ITS_TURN}
  ORDER BY o.template != 'code', o.next_at, o.created, o.rowid LIMIT 1`;

/** Takes the row that is due first, so that no other sender takes it; undefined when none is due. */
export function claimNext(app: core.App, now: number): Claim | undefined {
  const at = storedInstant(now);
  const params = { now: at, patience: storedInstant(now - WAIT_FOR_EARLIER_MINUTES * 60_000) };
  const leaseUntil = storedInstant(now + LEASE_MINUTES * 60_000);
  for (;;) {
    const row = selectRows(app, { ...ROW }, NEXT_SQL, params)[0];
    if (!row) return undefined;
    const claimed = write(
      app,
      `UPDATE mail_outbox AS o SET status = 'sending', lease_until = {:leaseUntil} WHERE o.id = {:id} AND ${DUE}`,
      { id: row.id, leaseUntil, now: at },
    );
    // Someone else was faster: look again.
    if (claimed > 0) return { row, leaseUntil };
  }
}

/** The server has it. Its text has done its work and goes; what a family was told can be seen from the subject. */
export function markSent(app: core.App, { row }: Claim, subject: string, now: number): void {
  write(
    app,
    `UPDATE mail_outbox SET status = 'sent', sent_at = {:now}, updated = {:now}, subject = {:subject}, body = '',
      error = '', lease_until = '' WHERE id = {:id}`,
    { id: row.id, subject, now: storedInstant(now) },
  );
}

/** Nobody needs to hear it any more. */
export function markWithdrawn(app: core.App, { row, leaseUntil }: Claim, now: number): void {
  write(
    app,
    `UPDATE mail_outbox SET status = 'withdrawn', updated = {:now}, subject = '', body = '', lease_until = ''
      WHERE id = {:id} AND status = 'sending' AND lease_until = {:leaseUntil}`,
    { id: row.id, leaseUntil, now: storedInstant(now) },
  );
}

/** Not sent: tried again later, or given up and left to staff, with the text that they can read out on the phone. */
export function markFailed(
  app: core.App,
  { row, leaseUntil }: Claim,
  problem: MailProblem,
  text: { readonly subject: string; readonly body: string },
  now: number,
): void {
  const again = retryAt(problem, row.attempts + 1, now);
  write(
    app,
    `UPDATE mail_outbox SET status = {:status}, attempts = attempts + 1, next_at = {:nextAt}, error = {:error},
      subject = {:subject}, body = {:body}, updated = {:now}, lease_until = ''
      WHERE id = {:id} AND status = 'sending' AND lease_until = {:leaseUntil}`,
    {
      id: row.id,
      leaseUntil,
      status: again === undefined ? 'failed' : 'waiting',
      nextAt: again === undefined ? row.next_at : storedInstant(again),
      error: mailProblemText(problem),
      ...text,
      now: storedInstant(now),
    },
  );
}

/** Rows that are due and have no text yet: with mail switched off staff read them in the admin. */
export function rowsWithoutText(app: core.App, now: number): OutboxRow[] {
  return selectRows(
    app,
    { ...ROW },
    `SELECT ${COLUMNS} FROM mail_outbox o WHERE o.status = 'waiting' AND o.next_at <= {:now} AND o.subject = ''
      ORDER BY o.next_at, o.created LIMIT 200`,
    { now: storedInstant(now) },
  );
}

/** Shows staff what waits; undefined = nobody needs to hear it any more. */
export function showText(
  app: core.App,
  id: string,
  text: { readonly subject: string; readonly body: string } | undefined,
): void {
  write(
    app,
    `UPDATE mail_outbox SET status = {:status}, subject = {:subject}, body = {:body}
      WHERE id = {:id} AND status = 'waiting' AND subject = ''`,
    { id, status: text ? 'waiting' : 'withdrawn', subject: text?.subject ?? '', body: text?.body ?? '' },
  );
}

/** A sender that died with the process before holds nothing any more. Only before this process sends for the first time. */
export function endLeases(app: core.App): void {
  write(app, "UPDATE mail_outbox SET lease_until = '' WHERE status = 'sending'", {});
}

function write(app: core.App, sql: string, params: Record<string, string>): number {
  return Number(app.nonconcurrentDB().newQuery(sql).bind(params).execute().rowsAffected());
}
