import { stillStands } from '../../../src/domain/erased-signups.ts';
import { familyKey } from '../../../src/domain/family-key.ts';
import type { NoticeContent } from '../../../src/domain/notices.ts';
import { endKeys } from './family-keys.ts';
import { hasSignups, normalisedEmail } from './family-signups.ts';
import { familyHash } from './mail-events.ts';
import { findRecord, findRecords, selectRows } from './read.ts';
import { signedUpFor } from './session-counts.ts';
import { RefusedSignup } from './signups.ts';

/**
 * Removes a finished or cancelled sign-up with its letters and links, and keeps its number. All of that belongs to the
 * delete itself (`deleteSignup` in `signup-hooks.ts`), so that no other door removes less or counts otherwise.
 * @throws RefusedSignup `still_stands`
 */
export function eraseSignup(app: core.App, signup: core.Record): void {
  app.delete(signup);
}

/** @throws RefusedSignup `still_stands`: it must be cancelled before it can be removed */
export function refuseStanding(app: core.App, signup: core.Record, now: number): void {
  if (stillStands(signup.getString('status'), signedUpFor(app, signup), now)) {
    throw new RefusedSignup('still_stands');
  }
}

/**
 * Before one of several siblings is removed: the key and the links of the family's page, and letters about several of them,
 * go over to one who stays. Must run before the delete, which takes along what still hangs on the record.
 */
export function handOver(app: core.App, signup: core.Record): void {
  const heir = heirOf(app, signup);
  if (heir === '') return;
  const token = signup.getString('token_hash');
  // Not saves: neither sign-up changes for the family. The key is unique, so it leaves the one before it comes to the other.
  write(app, "UPDATE signups SET token_hash = '' WHERE id = {:id}", { id: signup.id });
  if (token !== '')
    write(app, 'UPDATE signups SET token_hash = {:token} WHERE id = {:heir}', { token, heir });
  write(app, 'UPDATE signup_links SET signup = {:heir} WHERE signup = {:id}', { heir, id: signup.id });
}

/** The first in line of those who were signed up in the same form; empty = nobody is left of it. */
function heirOf(app: core.App, signup: core.Record): string {
  const sql = `SELECT id FROM signups WHERE party = {:party} AND party != '' AND id != {:id}
    ORDER BY queue_number LIMIT 1`;
  const params = { party: signup.getString('party'), id: signup.id };
  return selectRows(app, { id: '' }, sql, params)[0]?.id ?? '';
}

/**
 * Removes the letters of a sign-up that is being removed, and the family's notices of changes that concern nothing else
 * that they have. A letter about a sibling too stays, without this one and without its text, which named both.
 */
export function eraseLetters(app: core.App, signup: core.Record): void {
  for (const mail of lettersOf(app, signup)) {
    const { signups = {}, ...rest } = dataOf(mail) as { signups?: Record<string, string> };
    const others = Object.entries(signups).filter(([id]) => id !== signup.id && exists(app, id));
    const [heir] = others[0] ?? [];
    if (heir === undefined) {
      app.delete(mail);
      continue;
    }
    const data = JSON.stringify({ ...rest, signups: Object.fromEntries(others) });
    const sql = `UPDATE mail_outbox SET signup = {:heir}, data = {:data},
      subject = CASE WHEN status = 'sent' THEN subject ELSE '' END, body = '' WHERE id = {:id}`;
    write(app, sql, { heir, data, id: mail.id });
  }
  const [email, phone] = [signup.getString('guardian_email'), signup.getString('guardian_phone')];
  const filter = "family_key = {:key} && signup = '' && template != 'code'";
  for (const notice of findRecords(app, 'mail_outbox', filter, { key: familyHash(email, phone) })) {
    if (!concernsMore(app, notice, familyKey(email, phone))) app.delete(notice);
  }
  // A calendar feed of nothing would only keep the address.
  const address = normalisedEmail(email);
  if (address !== '' && !hasSignups(app, address)) endKeys(app, address, ['calendar']);
}

/** Letters that tell of the sign-up; the row may hang on a sibling that the letter tells of too. */
function lettersOf(app: core.App, signup: core.Record): core.Record[] {
  const sql = `SELECT id FROM mail_outbox WHERE signup != '' AND signup IN
      (SELECT {:id} UNION SELECT id FROM signups WHERE party = {:party} AND party != '')`;
  const rows = selectRows(app, { id: '' }, sql, { id: signup.id, party: signup.getString('party') });
  return rows
    .map(({ id }) => app.findRecordById('mail_outbox', id))
    .filter(
      (mail) => mail.getString('signup') === signup.id || mail.getString('data').includes(`"${signup.id}"`),
    );
}

function dataOf(mail: core.Record): object {
  return (JSON.parse(mail.getString('data') || '{}') ?? {}) as object;
}

function exists(app: core.App, signup: string): boolean {
  return findRecord(app, 'signups', signup) !== undefined;
}

function write(app: core.App, sql: string, params: Record<string, string>): void {
  app.db().newQuery(sql).bind(params).execute();
}

/** Whether the family has any other sign-up, even a cancelled one, to what the notice tells of. */
function concernsMore(app: core.App, notice: core.Record, key: string): boolean {
  const { sessions = {} } = dataOf(notice) as { sessions?: NoticeContent };
  const sql = `SELECT u.guardian_email AS email, u.guardian_phone AS phone FROM signups u
    WHERE u.session = {:session} OR (u.schedule != ''
      AND u.schedule = (SELECT s.schedule FROM sessions s WHERE s.id = {:session}))`;
  return Object.keys(sessions).some((session) =>
    selectRows(app, { email: '', phone: '' }, sql, { session }).some(
      (row) => familyKey(row.email, row.phone) === key,
    ),
  );
}
