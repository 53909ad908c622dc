import { storedInstant } from './clock.ts';
import { endKeys, saveKey, SESSION_LIFE } from './family-keys.ts';
import { hasSignups } from './family-signups.ts';
import { selectRows } from './read.ts';

/**
 * One-time codes. Whoever asks must not learn whether an address is known, by words or by time: asking does the same for
 * every address, and only the letter, which nobody waits for, looks whether there is a sign-up.
 */

/** Milliseconds that a code can be used, from when its letter was written. */
const CODE_LIFE = 10 * 60_000;
/** How often a code can be tried, wrong ones included: eight digits and five guesses are one in twenty million. */
const MOST_TRIES = 5;
/** Codes that one address may get in an hour. */
const MOST_AN_HOUR = 5;
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Milliseconds after which whoever asked has left: no letter then. */
const PATIENCE = 30 * MINUTE;

/**
 * Puts a letter with a code into the outbox, unless the address has asked a moment ago or too often.
 * @param email normalised
 * @param language of the page that asked
 */
export function askForCode(app: core.App, email: string, language: string, now: number): void {
  // A key of its own: a code must not wait for older letters to the family that are tried again.
  const family = $security.sha256(`code:${email}`);
  app.runInTransaction((tx) => {
    const sql = `SELECT COUNT(*) AS asked, COALESCE(MAX(created), '') AS last FROM mail_outbox
      WHERE family_key = {:family} AND created > {:since}`;
    const params = { family, since: storedInstant(now - HOUR) };
    const [{ asked, last } = { asked: 0, last: '' }] = selectRows(tx, { asked: 0, last: '' }, sql, params);
    if (asked >= MOST_AN_HOUR || last > storedInstant(now - MINUTE)) return;
    const row = new Record(tx.findCachedCollectionByNameOrId('mail_outbox'));
    row.set('template', 'code');
    row.set('to', email);
    row.set('family_key', family);
    row.set('data', { language });
    row.set('status', 'waiting');
    tx.save(row);
  });
}

/**
 * A fresh code for whoever reads the address's mail; older ones end.
 * @param email normalised
 * @param now epoch milliseconds: the code's time begins
 */
export function newCode(app: core.App, email: string, now: number): string {
  const code = $security.randomStringWithAlphabet(8, '0123456789');
  app.runInTransaction((tx) => {
    endKeys(tx, email, ['code']);
    saveKey(tx, 'code', email, (id) => codeHash(id, code), now + CODE_LIFE);
  });
  return code;
}

/** Whether a letter with a code makes sense: somebody there has a sign-up, and it was asked for lately. */
export function isCodeWanted(app: core.App, email: string, askedAt: number, now: number): boolean {
  return now - askedAt < PATIENCE && hasSignups(app, email);
}

/**
 * Tries a code. A right one is used up and makes a session; wrong, expired, used and never made are one answer, and take
 * the same steps.
 * @param sessionHash of the key that the visitor shall have
 */
export function enterByCode(
  app: core.App,
  email: string,
  code: string,
  sessionHash: string,
  now: number,
): boolean {
  let isRight = false;
  app.runInTransaction((tx) => {
    const params = { email, now: storedInstant(now) };
    const open = "email = {:email} AND kind = 'code' AND expires_at > {:now}";
    tx.db().newQuery(`UPDATE family_keys SET tries = tries + 1 WHERE ${open}`).bind(params).execute();
    const sql = `SELECT id, key_hash FROM family_keys WHERE ${open} AND tries <= ${MOST_TRIES}`;
    const [{ id, key_hash } = { id: '', key_hash: '' }] = selectRows(
      tx,
      { id: '', key_hash: '' },
      sql,
      params,
    );
    isRight = $security.equal(codeHash(id, code), key_hash);
    if (!isRight) return;
    endKeys(tx, email, ['code']);
    saveKey(tx, 'session', email, () => sessionHash, now + SESSION_LIFE);
  });
  return isRight;
}

/**
 * The id is the salt. Eight digits can be found from their hash by trying all, but whoever reads the database within the
 * ten minutes that a code lives reads the sign-ups there too.
 */
function codeHash(id: string, code: string): string {
  return $security.sha256(`${id}:${code}`);
}
