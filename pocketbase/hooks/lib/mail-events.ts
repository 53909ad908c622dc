import { familyKey } from '../../../src/domain/family-key.ts';
import { selectRows } from './read.ts';

/** What a letter about one sign-up is written from; what it says is looked up when it goes out. */
interface SignupEvent {
  readonly template: string;
  /** Stands for this one event: it makes one letter however often it is noted. */
  readonly key: string;
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Puts the letter about what happened to a sign-up into the outbox. Must run in the transaction that stores it: what is
 * stored is told, what is not is not. A family without e-mail sees it on its own page.
 * @param before the status before; empty = the sign-up is new
 */
export function tellSignup(app: core.App, signup: core.Record, before: string): void {
  const event = eventOf(signup, before);
  if (event) noteMail(app, signup.id, signup.getString('guardian_email'), event);
}

function eventOf(signup: core.Record, before: string): SignupEvent | undefined {
  const status = signup.getString('status');
  const { id } = signup;
  if (before === '') return { template: 'confirmation', key: `confirmation:${id}`, data: { status } };
  if (status === before) return undefined;
  switch (status) {
    case 'offered': {
      const key = `offered:${id}:${signup.getString('offer_expires_at')}`;
      return { template: 'offered', key, data: {} };
    }
    case 'confirmed':
      return { template: 'promoted', key: `promoted:${id}`, data: {} };
    case 'cancelled':
      return { template: 'cancelled', key: `cancelled:${id}`, data: {} };
    default:
      // An offer that was taken back: the family waits as before, and its page says so.
      return undefined;
  }
}

/** Adds one row to the outbox unless there is no address, or the event has been noted already. */
export function noteMail(app: core.App, signup: string, email: string, event: SignupEvent): void {
  const to = email.trim();
  if (to === '' || isNoted(app, event.key)) return;
  const mail = new Record(app.findCachedCollectionByNameOrId('mail_outbox'));
  mail.set('template', event.template);
  mail.set('to', to);
  mail.set('family_key', familyHash(to, ''));
  mail.set('signup', signup);
  mail.set('event_key', event.key);
  mail.set('data', event.data);
  mail.set('status', 'waiting');
  app.save(mail);
}

function isNoted(app: core.App, key: string): boolean {
  const sql = "SELECT COUNT(*) AS found FROM mail_outbox WHERE event_key = {:key} AND event_key != ''";
  return (selectRows(app, { found: 0 }, sql, { key })[0]?.found ?? 0) > 0;
}

/** Holds together what goes to one family, and tells nobody who it is. */
export function familyHash(email: string, phone: string): string {
  return $security.sha256(familyKey(email, phone));
}
