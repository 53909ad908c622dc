import { familyKey } from '../../../src/domain/family-key.ts';
import { LETTERS_TO_PHONE } from '../../../src/domain/staff-answers.ts';
import { findRecord, findRecords, selectRows } from './read.ts';

/** What a letter about sign-ups of one party is written from; what it says is looked up when it goes out. */
export interface SignupMail {
  readonly template: string;
  readonly party: string;
  readonly email: string;
  readonly phone: string;
  /** What happened to whom: the state that the letter tells of, by the sign-up's id. */
  readonly signups: Readonly<Record<string, string>>;
  /** Makes one letter however often it is noted; empty = each call is an event of its own. */
  readonly key?: string;
  /** What else the letter must know. */
  readonly about?: Readonly<Record<string, string>>;
}

/** What staff must phone about where there is no e-mail: somebody has to answer, may not know of a place, or it is said to all. */
const PHONED: ReadonlySet<string> = new Set<string>([...LETTERS_TO_PHONE, 'message']);

/**
 * Puts the letter about what happened to a sign-up into the outbox. Must run in the transaction that stores it: what is
 * stored is told, what is not is not. A family without e-mail sees it on its own page, and is phoned about what it cannot know.
 * @param before the status before; empty = the sign-up is new
 * @param asks whether a guardian still has to say yes
 */
export function tellSignup(app: core.App, signup: core.Record, before: string, asks: boolean): void {
  const template = templateOf(before, signup.getString('status'), asks);
  if (!template) return;
  const mail = mailAbout(signup, template);
  // Whoever cancelled, let the time go by or said yes need not be phoned.
  const knows =
    template === 'cancelled' ? signup.getString('cancelled_by') !== 'staff' : before === 'offered';
  noteMail(app, knows ? { ...mail, phone: '' } : mail);
}

/** Asks the guardian, whatever was asked before. */
export function tellApproval(app: core.App, signup: core.Record): void {
  noteMail(app, mailAbout(signup, 'approval'));
}

function mailAbout(signup: core.Record, template: string): SignupMail {
  return {
    template,
    party: signup.getString('party'),
    email: signup.getString('guardian_email'),
    phone: signup.getString('guardian_phone'),
    signups: { [signup.id]: signup.getString('status') },
  };
}

function templateOf(before: string, after: string, asks: boolean): string | undefined {
  if (before === after) return undefined;
  if (after === 'cancelled') return 'cancelled';
  if (after === 'applied') return 'confirmation';
  if (after === 'awaiting_approval' || (before === '' && asks)) return 'approval';
  if (before === '') return 'confirmation';
  if (before === 'applied') return 'drawn';
  if (after === 'offered') return 'offered';
  if (after === 'confirmed') return before === 'awaiting_approval' ? 'approved' : 'promoted';
  // An offer that was taken back: the family waits as before, and its page says so.
  return undefined;
}

/**
 * Adds a row to the outbox, unless the event has been noted already. Siblings share a letter: what happens to one of them
 * joins the letter about another that has not gone out.
 */
export function noteMail(app: core.App, mail: SignupMail): void {
  const to = mail.email.trim();
  if (to === '' && (!PHONED.has(mail.template) || mail.phone === '')) return;
  if (mail.key !== undefined && isNoted(app, mail.key)) return;
  const open = mail.key === undefined ? openMail(app, mail, to) : undefined;
  const row = open ?? newMail(app, mail, to);
  const told = JSON.parse(row.getString('data') || '{}') as { signups?: Record<string, string> };
  row.set('data', { ...told, ...mail.about, signups: { ...told.signups, ...mail.signups } });
  // Staff may have read it already: what it says is written anew.
  row.set('subject', '');
  row.set('body', '');
  app.save(row);
}

/** Tells an address that letters about the family's sign-ups go to another one from now on. */
export function tellOldAddress(app: core.App, email: string, language: string): void {
  const mail = { template: 'address_changed', party: '', email, phone: '', signups: {} };
  const row = newMail(app, mail, email.trim());
  row.set('data', { language });
  app.save(row);
}

/**
 * What waits to be told about a sign-up goes to its family's new address. Must run in the transaction that changes the
 * address, after it.
 */
export function readdressMail(app: core.App, signup: core.Record): void {
  const to = signup.getString('guardian_email');
  if (to === '') return;
  const filter = "signup = {:id} && template != 'changes' && (status = 'waiting' || status = 'no_address')";
  for (const row of findRecords(app, 'mail_outbox', filter, { id: signup.id })) {
    row.set('to', to);
    row.set('phone', '');
    row.set('family_key', familyHash(to, ''));
    row.set('status', 'waiting');
    // Staff may have read it already: it is written anew.
    row.set('subject', '');
    row.set('body', '');
    app.save(row);
  }
}

/** A letter to the same address about a sibling, which nobody has begun to send. */
function openMail(app: core.App, { template, party }: SignupMail, to: string): core.Record | undefined {
  const sql = `SELECT o.id FROM mail_outbox o JOIN signups u ON u.id = o.signup
    WHERE u.party = {:party} AND o.template = {:template} AND o."to" = {:to} AND o.attempts = 0
      AND o.status IN ('waiting', 'no_address')`;
  const id = selectRows(app, { id: '' }, sql, { party, template, to })[0]?.id ?? '';
  return findRecord(app, 'mail_outbox', id);
}

function newMail(app: core.App, mail: SignupMail, to: string): core.Record {
  const [signup = ''] = Object.keys(mail.signups);
  const row = new Record(app.findCachedCollectionByNameOrId('mail_outbox'));
  row.set('template', mail.template);
  row.set('to', to);
  row.set('phone', to === '' ? mail.phone : '');
  row.set('family_key', familyHash(to, to === '' ? mail.phone : ''));
  row.set('signup', signup);
  row.set('event_key', mail.key ?? '');
  row.set('data', {});
  row.set('status', to === '' ? 'no_address' : 'waiting');
  return row;
}

function isNoted(app: core.App, key: string): boolean {
  const sql = "SELECT COUNT(*) AS found FROM mail_outbox WHERE event_key = {:key} AND event_key != ''";
  return (selectRows(app, { found: 0 }, sql, { key })[0]?.found ?? 0) > 0;
}

/** Holds together what goes to one family, and tells nobody who it is. */
export function familyHash(email: string, phone: string): string {
  return $security.sha256(familyKey(email, phone));
}
