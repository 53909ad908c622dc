import { storedInstant } from './clock.ts';
import { findRecords, selectRows } from './read.ts';

/** 32 letters and digits of 62 are 190 random bits; the shape that the site's links have. */
const TOKEN_LENGTH = 32;

/** What a link opens: the family's own page, or the question to a guardian. */
export type LinkPurpose = '' | 'approval';

/** A fresh key to a family's page. Only its hash is stored: whoever reads the database cannot open the page. */
export function newSignupLink(
  app: core.App,
  signup: string,
  expiresAt: number,
  purpose: LinkPurpose = '',
): string {
  const token = $security.randomString(TOKEN_LENGTH);
  const link = new Record(app.findCachedCollectionByNameOrId('signup_links'));
  link.set('signup', signup);
  link.set('token_hash', $security.sha256(token));
  link.set('purpose', purpose);
  link.set('expires_at', storedInstant(expiresAt));
  app.save(link);
  return token;
}

/** The sign-up that a key opens, its own or one from a mail that still holds; undefined when none. */
export function signupOfKey(app: core.App, tokenHash: string, now: number): string | undefined {
  // The index on `signups.token_hash` leaves out empty ones and is used only by a query that says so too.
  const sql = `SELECT id FROM signups WHERE token_hash = {:tokenHash} AND token_hash != ''
    UNION ALL SELECT signup AS id FROM signup_links
      WHERE token_hash = {:tokenHash} AND purpose = '' AND expires_at > {:now}`;
  return selectRows(app, { id: '' }, sql, { tokenHash, now: storedInstant(now) })[0]?.id;
}

/** A guardian's link, used or not, and the party that it asks about; undefined when unknown or out of time. */
export interface ApprovalLink {
  readonly id: string;
  readonly signup: string;
  readonly party: string;
  readonly used: boolean;
}

export function approvalLinkOfKey(app: core.App, tokenHash: string, now: number): ApprovalLink | undefined {
  const sql = `SELECT l.id, l.signup, u.party, l.used_at FROM signup_links l JOIN signups u ON u.id = l.signup
    WHERE l.token_hash = {:tokenHash} AND l.purpose = 'approval' AND l.expires_at > {:now}`;
  const model = { id: '', signup: '', party: '', used_at: '' };
  const row = selectRows(app, model, sql, { tokenHash, now: storedInstant(now) })[0];
  return row && { id: row.id, signup: row.signup, party: row.party, used: row.used_at !== '' };
}

/** A guardian has answered: no link of the party asks again. */
export function endApprovalLinks(app: core.App, party: string, now: number): void {
  const filter = "signup.party = {:party} && purpose = 'approval' && used_at = ''";
  for (const link of findRecords(app, 'signup_links', filter, { party })) {
    link.set('used_at', storedInstant(now));
    app.save(link);
  }
}

/** Links that went to an address which is not the family's any more open nothing, for none of the siblings. */
export function endSignupLinks(app: core.App, party: string): void {
  for (const link of findRecords(app, 'signup_links', 'signup.party = {:party}', { party })) app.delete(link);
}
