import { storedInstant } from './clock.ts';
import { hasSignups } from './family-signups.ts';
import { findRecords, selectRows } from './read.ts';

/** A code opens "Mina anmälningar" once, a session keeps it open, a calendar key opens a feed of times alone. */
export type KeyKind = 'code' | 'session' | 'calendar';

/** Milliseconds after which the outbox forgets who asked for a code. */
const CODE_LETTER_LIFE = 24 * 3_600_000;

/** Milliseconds that someone stays signed in at most. */
export const SESSION_LIFE = 2 * 3_600_000;

/**
 * Stores a key by its hash.
 * @param email normalised
 * @param expiresAt epoch milliseconds; undefined = until it is removed
 * @param hashOf the hash, from the id of the new row
 */
export function saveKey(
  app: core.App,
  kind: KeyKind,
  email: string,
  hashOf: (id: string) => string,
  expiresAt?: number,
): void {
  const key = new Record(app.findCachedCollectionByNameOrId('family_keys'));
  key.set('id', $security.randomStringWithAlphabet(15, 'abcdefghijklmnopqrstuvwxyz0123456789'));
  key.set('kind', kind);
  key.set('email', email);
  key.set('key_hash', hashOf(key.id));
  key.set('expires_at', expiresAt === undefined ? '' : storedInstant(expiresAt));
  app.save(key);
}

/** The address that a key opens; undefined when it is unknown, ended or out of time. */
export function addressOfKey(
  app: core.App,
  kind: 'session' | 'calendar',
  hash: string,
  now: number,
): string | undefined {
  if (hash === '') return undefined;
  const sql = `SELECT email FROM family_keys WHERE key_hash = {:hash} AND kind = {:kind}
    AND (expires_at > {:now} OR (expires_at = '' AND kind = 'calendar'))`;
  return selectRows(app, { email: '' }, sql, { hash, kind, now: storedInstant(now) })[0]?.email;
}

/** Whether the address has a calendar feed. */
export function hasCalendarKey(app: core.App, email: string): boolean {
  return keysOf(app, email, ['calendar']).length > 0;
}

/** Ends the address's keys of these kinds. */
export function endKeys(app: core.App, email: string, kinds: readonly KeyKind[]): void {
  for (const key of keysOf(app, email, kinds)) app.delete(key);
}

/** Ends one session: whoever has its key is signed out. */
export function endSession(app: core.App, hash: string): void {
  const filter = "key_hash = {:hash} && kind = 'session'";
  for (const key of findRecords(app, 'family_keys', filter, { hash })) app.delete(key);
}

/** Keys that are out of time open nothing, and the address beside them has no reason to stay. */
export function removeExpiredKeys(app: core.App, now: number): void {
  const filter = "expires_at != '' && expires_at <= {:now}";
  for (const key of findRecords(app, 'family_keys', filter, { now: storedInstant(now) })) app.delete(key);
}

/**
 * What nobody needs any more: keys that are out of time, feeds of an address that has no sign-up left, and letters with a
 * code after a day, whoever asked for them.
 */
export function eraseFamilyKeys(app: core.App, now: number): void {
  removeExpiredKeys(app, now);
  for (const key of findRecords(app, 'family_keys', "kind = 'calendar'", {})) {
    if (!hasSignups(app, key.getString('email'))) app.delete(key);
  }
  const filter = "template = 'code' && created < {:before}";
  const before = storedInstant(now - CODE_LETTER_LIFE);
  for (const mail of findRecords(app, 'mail_outbox', filter, { before })) app.delete(mail);
}

function keysOf(app: core.App, email: string, kinds: readonly KeyKind[]): core.Record[] {
  return findRecords(app, 'family_keys', 'email = {:email}', { email }).filter((key) =>
    kinds.includes(key.getString('kind') as KeyKind),
  );
}
