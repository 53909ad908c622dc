import { storedInstant } from './clock.ts';
import { findRecords, selectRows } from './read.ts';

/** 32 letters and digits of 62 are 190 random bits; the shape that the site's links have. */
const TOKEN_LENGTH = 32;

/** A fresh key to a family's page. Only its hash is stored: whoever reads the database cannot open the page. */
export function newSignupLink(app: core.App, signup: string, expiresAt: number): string {
  const token = $security.randomString(TOKEN_LENGTH);
  const link = new Record(app.findCachedCollectionByNameOrId('signup_links'));
  link.set('signup', signup);
  link.set('token_hash', $security.sha256(token));
  link.set('expires_at', storedInstant(expiresAt));
  app.save(link);
  return token;
}

/** The sign-up that a key opens, its own or one from a mail that still holds; undefined when none. */
export function signupOfKey(app: core.App, tokenHash: string, now: number): string | undefined {
  // The index on `signups.token_hash` leaves out empty ones and is used only by a query that says so too.
  const sql = `SELECT id FROM signups WHERE token_hash = {:tokenHash} AND token_hash != ''
    UNION ALL SELECT signup AS id FROM signup_links WHERE token_hash = {:tokenHash} AND expires_at > {:now}`;
  return selectRows(app, { id: '' }, sql, { tokenHash, now: storedInstant(now) })[0]?.id;
}

/** Links that went to an address which is not the family's any more open nothing. */
export function endSignupLinks(app: core.App, signup: string): void {
  for (const link of findRecords(app, 'signup_links', 'signup = {:signup}', { signup })) app.delete(link);
}
