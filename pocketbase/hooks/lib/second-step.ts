import type { AccountRefusal, SecondStep } from '../../../src/domain/staff-accounts.ts';
import { trialLetter } from '../../../src/i18n/sv/staff-accounts.ts';
import { writeAudit } from './audit.ts';
import { actorOf, bodyOf, inOneGo } from './staff-request.ts';

/**
 * A code by e-mail after the password, for every account of the admin. It is switched on by who has just typed such a code,
 * so that nobody is locked out by a mail server that sends nothing.
 */

const LENGTH = 8;
const LIFE = 10 * 60_000;
const MOST_TRIES = 5;

export function secondStepNow(app: core.App): SecondStep {
  const { mfa } = app.findCollectionByNameOrId('_superusers');
  return { required: mfa.enabled, hasMail: app.settings().smtp.enabled };
}

/** In memory, for ten minutes: hash of the code, its end, and tries. A restart forgets it, and one asks for another. */
const keyOf = (e: core.RequestEvent) => `second-step:${e.auth?.id ?? ''}`;

/** Sends a code by the mail server of the settings, as a sign-in would. */
export function sendTrial(e: core.RequestEvent): void {
  if (!e.app.settings().smtp.enabled) return refuse(e, 'no_mail');
  const code = $security.randomStringWithAlphabet(LENGTH, '0123456789');
  const { senderAddress, senderName } = e.app.settings().meta;
  try {
    e.app.newMailClient().send(
      new MailerMessage({
        from: { address: senderAddress, name: senderName },
        to: [{ address: actorOf(e) }],
        subject: trialLetter.subject,
        text: trialLetter.text(code),
        headers: { 'Auto-Submitted': 'auto-generated' },
      }),
    );
  } catch {
    // What the mail server says may hold the address.
    e.app.logger().error('Provkoden gick inte att skicka');
    return refuse(e, 'mail_failed');
  }
  e.app.store().set(keyOf(e), `${hashOf(e, code)} ${Date.now() + LIFE} 0`);
  return e.json(200, { done: true });
}

/** Switches it on, by the code of {@link sendTrial}. */
export function start(e: core.RequestEvent): void {
  const { code } = bodyOf(e, { code: '' });
  const refused = judge(e, code.replace(/\s/g, ''));
  if (refused) return refuse(e, refused);
  e.app.store().remove(keyOf(e));
  change(e, true);
}

export function stop(e: core.RequestEvent): void {
  change(e, false);
}

function judge(e: core.RequestEvent, code: string): AccountRefusal | undefined {
  const [hash = '', until = '0', tries = '0'] = String(e.app.store().get(keyOf(e)) ?? '').split(' ');
  if (Number(tries) >= MOST_TRIES) return 'too_many';
  if (Date.now() < Number(until) && $security.equal(hash, hashOf(e, code))) return undefined;
  if (hash !== '') e.app.store().set(keyOf(e), `${hash} ${until} ${Number(tries) + 1}`);
  return 'wrong_code';
}

function hashOf(e: core.RequestEvent, code: string): string {
  return $security.sha256(`${e.auth?.id ?? ''}:${code}`);
}

function change(e: core.RequestEvent, required: boolean): void {
  inOneGo(e.app, 1, (tx) => setSecondStep(tx, required, actorOf(e)));
  return e.json(200, { done: true });
}

/** @param actor e-mail of the owner; empty = whoever started PocketBase */
export function setSecondStep(app: core.App, required: boolean, actor: string): void {
  const collection = app.findCollectionByNameOrId('_superusers');
  if (collection.mfa.enabled === required && collection.otp.enabled === required) return;
  collection.otp.enabled = required;
  collection.mfa.enabled = required;
  app.save(collection);
  writeAudit(app, actor, required ? 'required' : 'eased', '_superusers', '', ['mfa', 'otp']);
}

function refuse(e: core.RequestEvent, reason: AccountRefusal): void {
  return e.json(409, { reason });
}
