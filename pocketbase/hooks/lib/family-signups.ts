import { selectRows } from './read.ts';

/**
 * SQL for the sign-ups `u` of one address, however its letters were typed. SQLite folds only A to Z, so that of other
 * letters both forms are asked for; a form that means another address is not ("ß" in capitals is "SS").
 */
export const OF_ADDRESS = 'u.guardian_email COLLATE NOCASE IN ({:lower}, {:upper})';

/** @param email normalised, see {@link normalisedEmail} */
export function addressParams(email: string): { readonly lower: string; readonly upper: string } {
  const upper = email.toUpperCase();
  return { lower: email, upper: upper.toLowerCase() === email ? upper : email };
}

/** How an address is written wherever it is compared: two ways to type it are one. */
export function normalisedEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether any sign-up that is still stored has the address. */
export function hasSignups(app: core.App, email: string): boolean {
  const sql = `SELECT COUNT(*) AS found FROM signups u WHERE ${OF_ADDRESS}`;
  return email !== '' && (selectRows(app, { found: 0 }, sql, { ...addressParams(email) })[0]?.found ?? 0) > 0;
}

/** The language in which the address last signed up, as stored; empty where it has no sign-up. */
export function languageOfAddress(app: core.App, email: string): string {
  const sql = `SELECT u.language FROM signups u WHERE ${OF_ADDRESS} ORDER BY u.created DESC, u.queue_number DESC LIMIT 1`;
  const address = normalisedEmail(email);
  if (address === '') return '';
  return selectRows(app, { language: '' }, sql, { ...addressParams(address) })[0]?.language ?? '';
}

/** The address's sign-ups in the order in which they were made, cancelled ones too. */
export function signupsOfAddress(app: core.App, email: string): core.Record[] {
  const sql = `SELECT u.id FROM signups u WHERE ${OF_ADDRESS} ORDER BY u.created, u.queue_number`;
  return selectRows(app, { id: '' }, sql, { ...addressParams(email) }).map(({ id }) =>
    app.findRecordById('signups', id),
  );
}

/**
 * Those of the address that a family means: one by its number, or all of the same form. Siblings whose guardian has
 * another address are never among them.
 */
export function chosenSignups(
  app: core.App,
  email: string,
  reference: string,
  whole: boolean,
): core.Record[] {
  const all = signupsOfAddress(app, email);
  const named = all.find((signup) => signup.getString('reference') === reference);
  if (!named || reference === '') return [];
  if (!whole) return [named];
  return all.filter((signup) => signup.getString('party') === named.getString('party'));
}

/** Letters of one kind about a party that were made since an instant, as PocketBase stores it. */
export function lettersSince(app: core.App, party: string, template: string, since: string): number {
  const sql = `SELECT COUNT(*) AS found FROM mail_outbox o JOIN signups u ON u.id = o.signup
    WHERE u.party = {:party} AND o.template = {:template} AND o.created > {:since}`;
  return selectRows(app, { found: 0 }, sql, { party, template, since })[0]?.found ?? 0;
}
